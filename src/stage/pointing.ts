import { itemSubject, type Subject } from '../models/subject';
import type { Box } from './layout/box';
import type { ChipMark, Everything } from './marks';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beside a dot one may point and still mean it: dots are small. */
const SLACK = 3;

/** The dot that is meant by pointing here: the nearest one. */
export function dotAt(chips: readonly ChipMark[], point: Point): ChipMark | null {
  let nearest: ChipMark | null = null;
  let shortest = SLACK;
  for (const chip of chips) {
    if (chip.face !== 'dot') continue;
    const distance = distanceTo(chip, point);
    // The one on top is the later one.
    if (distance > shortest) continue;
    nearest = chip;
    shortest = distance;
  }
  return nearest;
}

/** What is said about the dot, worker, lane or other thing at a point, whichever is on top there. */
export function saidAt({ chips, workers, lanes, things }: Everything, point: Point): string | null {
  const dot = dotAt(chips, point);
  if (dot) return dot.says;
  return (workerAt(workers, point) ?? lastAt(lanes, point) ?? lastAt(things, point))?.says ?? null;
}

/** What stands at a point: a dot, a worker, a lane or another thing, whichever is on top there. */
export function subjectAt(
  { chips, workers, lanes, things }: Everything,
  point: Point,
): Subject | null {
  const dot = dotAt(chips, point);
  if (dot) return itemSubject(dot.item);
  return (
    (workerAt(workers, point) ?? lastAt(lanes, point) ?? lastAt(things, point))?.subject ?? null
  );
}

function workerAt(workers: Everything['workers'], point: Point) {
  return workers.find(({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) <= radius);
}

function lastAt<Thing extends Box>(things: readonly Thing[], point: Point) {
  return things.findLast((box) => distanceTo(box, point) === 0);
}

function distanceTo({ x, y, width, height }: Box, point: Point): number {
  const across = Math.max(x - point.x, 0, point.x - x - width);
  const down = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(across, down);
}
