import type { Station, Worker } from '../../models/scene';
import type { Box } from '../layout/box';
import type { BatchMark, WorkerMark } from '../marks';
import { startBatches } from './batches';
import { boxBetween } from './boxBetween';
import { boxOutline } from './outline';
import type { View } from './view';

/** Smaller ones have no room for a sign. */
const LEAST_RADIUS = 6;

export const isNode = ({ radius }: WorkerMark) => radius < LEAST_RADIUS;

/** The workers, one by one: those that are there, and those that have just gone. */
export function workerMarks(view: View): readonly WorkerMark[] {
  const { scene, before, now, earlier, travel } = view;
  const marks: WorkerMark[] = [];
  for (const { worker, direction } of planned(scene.stations, view)) {
    const box = now.workers.get(worker.id);
    const origin = earlier.workers.get(worker.id);
    if (!box) continue;
    const at = origin ? boxBetween(origin, box, travel) : box;
    marks.push(workerMark(worker, at, direction, origin ? 1 : travel));
  }
  if (travel === 1) return marks;
  for (const { worker, direction } of planned(before.stations, view)) {
    const box = earlier.workers.get(worker.id);
    if (!box || now.workers.has(worker.id)) continue;
    marks.push(workerMark(worker, box, direction, 1 - travel));
  }
  return marks;
}

/** Workers too small for a sign, as one for each look. */
export function nodeMarks(workers: readonly WorkerMark[]): readonly BatchMark[] {
  const batches = startBatches('nodes');
  for (const { x, y, radius, look, opacity } of workers) {
    const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    batches.add(batches.of(look, false, opacity), 'ground', boxOutline(box, radius));
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

function workerMark(
  { id, look, says }: Worker,
  box: Box,
  direction: WorkerMark['direction'],
  opacity: number,
): WorkerMark {
  const radius = box.width / 2;
  return { id, x: box.x + radius, y: box.y + radius, radius, look, direction, opacity, says };
}
