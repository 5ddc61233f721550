import type { Station, Worker } from '../../models/scene';
import type { Box } from '../layout/box';
import type { WorkerMark } from '../marks';
import { boxBetween } from './boxBetween';
import type { View } from './view';

/** The workers: those that are there, and those that have just gone. */
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
