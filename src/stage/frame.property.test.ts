import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulateScenario } from '../models';
import type { QueueScenario } from '../models/queue/queueScenario';
import { openRun } from '../playback/openRun';
import { queueScenarios } from '../scenario/testing/queueScenarios';
import { frame } from './frame';
import { layoutOf } from './layout';

const SCENARIOS = 1_000;
const NOUN = { one: 'message', many: 'messages' };
const SIZES = [
  { width: 780, height: 586 },
  { width: 390, height: 600 },
  // So small that tokens are drawn as dots, in batches.
  { width: 500, height: 240 },
];
// Thousandths of the story: doubles would nearly all lie at its two ends.
const visits = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 2, maxLength: 8 });

/** Draws a scenario from scratch: nothing of another reader or layout is remembered. */
function pictures(scenario: QueueScenario, size: (typeof SIZES)[number]) {
  const { reader } = openRun(scenario, simulateScenario(scenario));
  const last = reader.sceneAt(reader.steps.length - 1);
  const layout = layoutOf({ first: reader.sceneAt(-1), last, room: reader.room }, size);
  return (part: number) => {
    const moment = reader.momentAt((part / 1_000) * reader.story.lengthMs);
    return JSON.stringify(frame(moment, layout, NOUN));
  };
}

it('the frame of a moment is the same whatever was drawn before it', { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(queueScenarios, visits, fc.constantFrom(...SIZES), (scenario, parts, size) => {
      const wandering = pictures(scenario, size);
      const drawn = parts.map(wandering);
      const forward = pictures(scenario, size);
      for (const [index, part] of [...parts.entries()].sort((one, other) => one[1] - other[1])) {
        if (forward(part) !== drawn[index]) expect(forward(part)).toBe(drawn[index]);
      }
      // Asked again, in the opposite order, by the one that has wandered about.
      for (const [index, part] of [...parts.entries()].reverse()) {
        if (wandering(part) !== drawn[index]) expect.fail(`another frame at ${part}`);
      }
    }),
    { numRuns: SCENARIOS },
  );
});
