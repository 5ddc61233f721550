import type { Reader } from '../playback/reader';
import { stepsOf } from '../playback/steps';
import { storyTimeOf } from '../playback/storyTime';
import type { TraceEvent } from '../simulator/trace';

/** For tests: a run in which one event happens at each of these moments, each a step of its own. */
export function readerOf(
  instants: readonly number[],
  endsAtMs = instants.at(-1) ?? 0,
): Pick<Reader, 'steps' | 'story'> {
  const trace = instants.map(
    (at, seq): TraceEvent => ({
      seq,
      at,
      type: 'thing.happened',
      subject: 'thing:1',
      because: null,
    }),
  );
  const steps = stepsOf(trace, () => true);
  return { steps, story: storyTimeOf(steps, endsAtMs) };
}
