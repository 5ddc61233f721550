import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueModel } from '../models/queue';
import type { QueueScenario } from '../models/queue/queueScenario';
import { simulateQueue } from '../models/queue/simulate';
import type { Scene } from '../models/scene';
import { queueScenarios } from '../scenario/testing/queueScenarios';
import { queueScenario } from '../scenario/testing/simulated';
import { readerOf } from './reader';
import { TRAVEL_MS } from './storyTime';

function read(scenario: QueueScenario) {
  const run = { scenario, ...simulateQueue(scenario) };
  const reader = readerOf(queueModel, run);
  /** The scene after a step, folded from the beginning with nothing remembered. */
  const foldedTo = (step: number): Scene => {
    const fold = queueModel.fold(run);
    const state = fold.start();
    const last = reader.steps[step]?.last ?? -1;
    for (const event of run.trace.slice(0, last + 1)) fold.apply(state, event);
    return fold.scene(state);
  };
  return { run, reader, foldedTo };
}
const SLOW = { timeout: 120_000 };
// Thousandths of the story: doubles would nearly all lie at its two ends.
const visits = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 8 });

describe('reading a run', () => {
  it('gives the same moment whatever the way to it', SLOW, () => {
    fc.assert(
      fc.property(queueScenarios, visits, (scenario, parts) => {
        const { reader, foldedTo } = read(scenario);
        for (const part of parts) {
          const moment = reader.momentAt((part / 1_000) * reader.story.lengthMs);
          expect(moment.scene).toEqual(foldedTo(moment.step));
          expect(moment.before).toEqual(foldedTo(moment.step - 1));
          expect(reader.momentAt((part / 1_000) * reader.story.lengthMs)).toEqual(moment);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is as good far behind a checkpoint', SLOW, () => {
    const { reader, foldedTo } = read(
      queueScenario({
        settings: {
          queue: { VisibilityTimeout: 10, maxReceiveCount: 3 },
          function: { Timeout: 5 },
        },
        workload: { count: 150 },
        handler: { faults: [{ items: 'all', does: 'throw', chance: 0.1 }] },
      }),
    );
    expect(reader.steps.at(-1)?.last).toBeGreaterThan(900);
    for (let step = reader.steps.length - 1; step >= -1; step -= 1) {
      expect(reader.sceneAt(step)).toEqual(foldedTo(step));
    }
  });

  it('knows the scene before a step, also right behind a checkpoint', () => {
    const sends = { count: 900, everyMs: 50 };
    const settings = { mapping: { Enabled: false } };
    const { reader } = read(queueScenario({ settings, workload: sends, horizonMs: 45_000 }));
    for (const { index } of reader.steps) {
      const { before, scene } = reader.momentAt(reader.story.startOf(index));
      expect([before.tokens.length, scene.tokens.length]).toEqual([index, index + 1]);
    }
  });

  it('never needs more room than it said', SLOW, () => {
    fc.assert(
      fc.property(queueScenarios, (scenario) => {
        const { reader } = read(scenario);
        for (const { index } of reader.steps) {
          const { stations, tokens } = reader.sceneAt(index);
          const lanes = new Set(stations.flatMap((station) => station.lanes.map(({ id }) => id)));
          for (const { id, lanes: rows, workers } of stations) {
            const most = reader.room.rows[id] ?? 0;
            if (rows.length > most || workers.length > most) expect.fail(`${id} at step ${index}`);
          }
          for (const { section, slot, id } of tokens) {
            const most = lanes.has(section) ? reader.room.laneSlots : reader.room.slots[section];
            if (slot >= (most ?? 0)) expect.fail(`${id} in slot ${slot} at step ${index}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('draws every token once, in a place that is there, and no two in one slot', SLOW, () => {
    fc.assert(
      fc.property(queueScenarios, (scenario) => {
        const { reader } = read(scenario);
        for (const { index } of reader.steps) {
          const { stations, tokens } = reader.sceneAt(index);
          const places = new Set(
            stations.flatMap(({ sections, lanes }) => [...sections, ...lanes].map(({ id }) => id)),
          );
          const at = `at step ${index}`;
          if (new Set(tokens.map(({ id }) => id)).size < tokens.length) expect.fail(`twice ${at}`);
          const slots = tokens.map(({ section, slot }) => `${section} ${slot}`);
          if (new Set(slots).size < slots.length) expect.fail(`one slot for two ${at}`);
          for (const { section } of tokens)
            if (!places.has(section)) expect.fail(`${section} ${at}`);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lets what moved travel at the beginning of a step', () => {
    const { reader } = read(queueScenario({ workload: { count: 3 } }));
    const start = reader.story.startOf(1);
    expect(reader.momentAt(start)).toMatchObject({ step: 1, travel: 0 });
    expect(reader.momentAt(start + TRAVEL_MS / 2).travel).toBeCloseTo(0.5, 6);
    expect(reader.momentAt(start + TRAVEL_MS)).toMatchObject({ step: 1, travel: 1 });
    expect(reader.momentAt(start - 1).step).toBe(0);
  });

  it('is exactly at rest where a step has come to rest', () => {
    const { reader } = read(queueScenario({ workload: { count: 200, everyMs: 333 } }));
    for (const { index } of reader.steps) {
      const rest = reader.story.startOf(index) + TRAVEL_MS;
      if (reader.momentAt(rest).travel !== 1) expect.fail(`step ${index} is still on its way`);
    }
  });

  it('of a run in which nothing happens shows the beginning', () => {
    const { reader } = read(queueScenario({ settings: { mapping: { Enabled: false } } }));
    const moment = reader.momentAt(0);
    expect(moment).toMatchObject({ step: -1, virtualMs: 0 });
    expect(moment.scene.tokens).toEqual([]);
  });
});

describe('a copy of a scene’s state', () => {
  it('does not change when the original goes on', SLOW, () => {
    fc.assert(
      fc.property(queueScenarios, fc.integer({ min: 0, max: 1_000 }), (scenario, part) => {
        const { run } = read(scenario);
        const fold = queueModel.fold(run);
        const state = fold.start();
        const middle = Math.floor((part / 1_000) * run.trace.length);
        for (const event of run.trace.slice(0, middle)) fold.apply(state, event);
        const copy = fold.copy(state);
        const before = structuredClone(fold.scene(copy));
        for (const event of run.trace.slice(middle)) fold.apply(state, event);
        expect(fold.scene(copy)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
