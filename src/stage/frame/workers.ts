import type { Station, Worker } from '../../models/scene';
import type { Subject } from '../../models/subject';
import type { Box } from '../layout/box';
import type { BatchMark, WorkerMark } from '../marks';
import { startBatches } from './batches';
import { boxBetween } from './boxBetween';
import { plannedOutline } from './outline';
import type { View } from './view';

/** Smaller ones have no room for a sign. */
const LEAST_RADIUS = 6;

/** A worker in its place. */
interface PlannedWorker {
  readonly worker: Worker;
  readonly box: Box;
  readonly direction: WorkerMark['direction'];
  readonly opacity: number;
}

/** Whether a worker is too small for a sign. */
export const isNode = ({ box }: PlannedWorker) => box.width / 2 < LEAST_RADIUS;

/** The workers in their places: those that are there, and those that have just gone. */
export function plannedWorkers(view: View): readonly PlannedWorker[] {
  const { scene, before, now, earlier, travel } = view;
  const workers: PlannedWorker[] = [];
  for (const { worker, direction } of planned(scene.stations, view)) {
    const place = now.workers.get(worker.id);
    const origin = earlier.workers.get(worker.id);
    if (!place) continue;
    const box = origin && origin !== place ? boxBetween(origin, place, travel) : place;
    workers.push({ worker, box, direction, opacity: origin ? 1 : travel });
  }
  if (travel === 1) return workers;
  for (const { worker, direction } of planned(before.stations, view)) {
    const box = earlier.workers.get(worker.id);
    if (!box || now.workers.has(worker.id)) continue;
    workers.push({ worker, box, direction, opacity: 1 - travel });
  }
  return workers;
}

/** Workers, one by one. */
export function workerMarks(
  workers: readonly PlannedWorker[],
  selected: Subject | null,
): readonly WorkerMark[] {
  return workers.map(({ worker, box, direction, opacity }) => {
    const { id, subject, look, says } = worker;
    const radius = box.width / 2;
    const middle = { x: box.x + radius, y: box.y + radius };
    const isSelected = subject === selected;
    return { id, subject, isSelected, ...middle, radius, look, direction, opacity, says };
  });
}

/** Workers too small for a sign, as one for each look. */
export function nodeMarks(workers: readonly PlannedWorker[]): readonly BatchMark[] {
  const batches = startBatches('nodes');
  for (const { worker, box, opacity } of workers) {
    const batch = batches.of(worker.look, false, opacity);
    batches.add(batch, 'ground', plannedOutline(box, box.width / 2));
  }
  return batches.marks();
}

function planned(stations: readonly Station[], { layout }: View) {
  return stations.flatMap((station) => {
    const plan = layout.stations[station.id];
    if (plan?.kind !== 'workers') return [];
    return station.workers.map((worker) => ({ worker, direction: plan.direction }));
  });
}
