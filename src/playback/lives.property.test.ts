import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateQueue } from '../models/queue/simulate';
import { queueScenarios } from '../scenario/testing/queueScenarios';
import { queueScenario } from '../scenario/testing/simulated';
import type { Chart } from '../simulator/chart';
import { createRecorder } from '../simulator/recorder';
import { actorsIn, momentsOf, statesOf } from './chartMoment';
import { livesOf } from './lives';

type Scenario = ReturnType<typeof queueScenario>;

function recorded(scenario: Scenario) {
  const recorder = createRecorder();
  const { trace } = simulateQueue(scenario, { inspect: recorder.inspect });
  const recording = recorder.recording();
  return { trace, recording, lives: livesOf(recording) };
}

/** Whether the state is the other one or inside it. */
function isWithin({ states }: Chart, state: number, outer: number): boolean {
  for (let at: number | null = state; at !== null; at = states[at]?.parent ?? null) {
    if (at === outer) return true;
  }
  return false;
}

/** What is wrong with a recording as such: nothing, for any scenario. */
function mistakesIn(scenario: Scenario): readonly string[] {
  const { recording, lives } = recorded(scenario);
  const { taken, actors, charts, configurations } = recording;
  const mistakes: string[] = [];
  const where = new Map<number, readonly number[]>();
  for (const [index, actor] of taken.actor.entries()) {
    const chart = charts[actors[actor]?.chart ?? -1];
    const transition = chart?.transitions[taken.transition[index] ?? -1];
    if (!chart || !transition) {
      mistakes.push(`${index} is no transition of a chart`);
      continue;
    }
    const before = where.get(actor);
    const after = configurations[taken.after[index] ?? -1] ?? [];
    const { source, target } = transition;
    const name = `${actors[actor]?.id} ${index}`;
    if ((transition.trigger.is === 'begin') !== (before === undefined)) {
      mistakes.push(`${name} begins ${before ? 'twice' : 'with something else'}`);
    }
    if (before && source !== null && !before.some((state) => isWithin(chart, state, source))) {
      mistakes.push(`${name} leaves a state that it is not in`);
    }
    const lands =
      target === null
        ? String(after) === String(before)
        : after.some((at) => isWithin(chart, at, target));
    if (!lands) mistakes.push(`${name} does not arrive`);
    if ((taken.atMs[index] ?? 0) < (taken.atMs[index - 1] ?? 0)) mistakes.push(`${name} goes back`);
    where.set(actor, after);
    if (index % 40 === 0) {
      const at = lives.at(index + 1);
      for (const [one, states] of where) {
        if (String(statesOf(lives, one, at)) !== String(states)) {
          mistakes.push(`${actors[one]?.id} is elsewhere after ${index}`);
        }
      }
    }
  }
  const counted = charts
    .flatMap((_, chart) => momentsOf(lives, chart, actorsIn(lives, chart, null)))
    .reduce((sum, moments) => sum + moments.length, 0);
  if (counted !== taken.actor.length) mistakes.push(`${counted} of ${taken.actor.length} counted`);
  return mistakes;
}

describe('a recording', () => {
  it('is of the very run: watching the machines changes nothing', () => {
    fc.assert(
      fc.property(queueScenarios, (scenario) => {
        const { trace } = simulateQueue(scenario);
        expect(JSON.stringify(recorded(scenario).trace)).toBe(JSON.stringify(trace));
      }),
      { numRuns: 25 },
    );
  });

  it('leads each actor from where it was to where it is next', () => {
    fc.assert(
      fc.property(queueScenarios, (scenario) => {
        expect(mistakesIn(scenario)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('knows a message that has moved to the dead-letter queue in both of its machines', () => {
    const { recording, lives } = recorded(
      queueScenario({
        settings: { queue: { maxReceiveCount: 1 } },
        workload: [{ id: 'm1' }],
        handler: { faults: [{ items: ['m1'], does: 'throw', attempts: 'all' }] },
      }),
    );
    const lived = lives.actorsOf('item:m1').map((actor) => {
      const chart = recording.charts[recording.actors[actor]?.chart ?? -1];
      const states = statesOf(lives, actor, lives.at(recording.taken.actor.length));
      return `${chart?.machine}: ${states.map((state) => chart?.states[state]?.id)}`;
    });
    expect(lived).toEqual(['message: movedToDeadLetterQueue', 'deadLetter: kept.visible']);
  });
});
