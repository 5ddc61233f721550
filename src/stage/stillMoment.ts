import type { Moment, Reader } from '../playback/reader';

/**
 * The moment without movement, for those who asked for less of it: each step is one still picture,
 * in which everything has arrived.
 */
export function stillMoment(moment: Moment, reader: Reader): Moment {
  const at = reader.steps[moment.step]?.at ?? moment.virtualMs;
  return { ...moment, travel: 1, virtualMs: at };
}
