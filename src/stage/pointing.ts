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

/** What is said about the dot, worker or lane at a point, whichever is on top there. */
export function saidAt({ chips, workers, lanes }: Everything, point: Point): string | null {
  const dot = dotAt(chips, point);
  if (dot) return dot.says;
  const worker = workers.find(({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) <= radius);
  const lane = lanes.find((box) => distanceTo(box, point) === 0);
  return worker?.says ?? lane?.says ?? null;
}

function distanceTo({ x, y, width, height }: Box, point: Point): number {
  const across = Math.max(x - point.x, 0, point.x - x - width);
  const down = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(across, down);
}
