import { simulateScenario } from '../../models';
import { createAttention } from '../../playback/attention';
import { once } from '../../playback/once';
import { type OpenRun, openRun } from '../../playback/openRun';
import { createPlayer } from '../../playback/player';
import { eventSettledAt } from '../../timeline/moments';
import { followMotion } from '../followMotion';
import { firstPreset, scenarioOf } from '../presets';

/** The run that plays on the front page: that of the sandbox's first example, small enough to be worked out at once. */
export const frontRun = once((): OpenRun => {
  const scenario = scenarioOf(firstPreset());
  return openRun(scenario, simulateScenario(scenario));
});

/** The playhead of the front page alone, and what is looked at there. */
export const frontPlayer = once(() => {
  const player = createPlayer();
  const { reader } = frontRun();
  player.load(reader.story.lengthMs, 0);
  // Slowly: whoever sees this has not seen a stage before.
  player.setSpeed(0.5);
  followMotion(
    player,
    () => reader,
    () => {},
  );
  return player;
});
export const frontAttention = createAttention();

/** The moment that says most by itself, in story milliseconds: something has just gone wrong. */
export function tellingMoment({ reader, problems }: OpenRun): number {
  const [first] = problems;
  return first ? eventSettledAt(reader, first.seq) : 0;
}

/** What happens in a step, in one line; empty until what says it is loaded. */
export function lineOf({ reader, problems, sentence }: OpenRun, index: number): string {
  const step = reader.steps[index];
  if (!step) return '';
  const { first, last } = step;
  const problem = problems.find(({ seq }) => seq >= first && seq <= last);
  if (problem) return sentence(problem.seq);
  return last === first ? sentence(first) : `${sentence(first)} And ${last - first} more.`;
}
