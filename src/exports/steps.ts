import type { OpenRun } from '../playback/openRun';
import { stepHolding } from '../timeline/moments';

/** Which steps of a run are shown, and how to say it when they are not all of them. */
export interface ChosenSteps {
  /** Indexes of steps, in order. */
  readonly steps: readonly number[];
  /** `60 of 412 steps: …`; null when none is left out. */
  readonly leftOut: string | null;
}

/**
 * The steps that are worth a picture where there is room for so many: all of them, or else the
 * first and the last, those in which something goes wrong, and of the others as many as fit, evenly.
 */
export function stepsWorthShowing(
  { reader, problems }: Pick<OpenRun, 'reader' | 'problems'>,
  most: number,
): ChosenSteps {
  const { length } = reader.steps;
  if (length <= most) return { steps: reader.steps.map(({ index }) => index), leftOut: null };
  const chosen = new Set([0, length - 1]);
  for (const { seq } of problems) {
    if (chosen.size >= most) break;
    chosen.add(stepHolding(reader.steps, seq));
  }
  const others = reader.steps.map(({ index }) => index).filter((index) => !chosen.has(index));
  const room = most - chosen.size;
  for (let nth = 0; nth < room; nth += 1) {
    const index = others[Math.floor(((nth + 0.5) * others.length) / room)];
    if (index !== undefined) chosen.add(index);
  }
  return {
    steps: [...chosen].sort((one, other) => one - other),
    leftOut: `${chosen.size} of ${length} steps: the first, the last, those in which something goes wrong as far as there is room, and some of the others`,
  };
}
