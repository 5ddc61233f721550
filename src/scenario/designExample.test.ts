import { expect, it } from 'vitest';
import { simulateScenario } from '../models';
import { reportOf } from '../models/reportOf';
import { lineOf } from './errors';
import { parseScenario } from './parse';

/** The scenario that documents the public format, comments removed. */
const EXAMPLE = {
  version: 1,
  model: 'queue',
  seed: 1,
  title: 'Throttled to death',
  settings: {
    queue: {
      VisibilityTimeout: 30,
      MessageRetentionPeriod: 345600,
      DelaySeconds: 0,
      FifoQueue: false,
      maxReceiveCount: 3,
      deadLetterRetentionPeriod: 1209600,
    },
    mapping: {
      BatchSize: 10,
      MaximumBatchingWindowInSeconds: 0,
      FunctionResponseTypes: [],
      MaximumConcurrency: null,
      FilterCriteria: null,
    },
    function: { Timeout: 3, MemorySize: 128, ReservedConcurrentExecutions: null, initMs: 300 },
    account: { concurrency: 1000 },
  },
  workload: [{ id: 'm1', atMs: 0, group: 'g1', tags: { kind: 'red' } }],
  handler: {
    msPerItem: 200,
    deletesAsItGoes: false,
    returns: 'failures',
    faults: [{ items: ['m3'], does: 'throw', attempts: 'all' }],
  },
  interventions: [{ atMs: 60000, do: 'redrive' }],
  horizonMs: 86400000,
  assumptions: { oddSplit: 'smallerFirst' },
};

it('the documented scenario is valid and runs', () => {
  const parsed = parseScenario(EXAMPLE);
  if (!parsed.ok) expect.fail(parsed.errors.map(lineOf).join('\n'));
  const report = reportOf(parsed.scenario, simulateScenario(parsed.scenario));
  expect(report.items).toEqual({ m1: { state: 'done', deliveries: 1, completed: 1, receives: 1 } });
});

it('so are its documented variants', () => {
  const variants = [
    { workload: { count: 30, everyMs: 0, keys: 3 } },
    { handler: { msPerItem: [100, 900] } },
    { handler: { faults: [{ items: 'all', does: 'hang', attempts: 2, chance: 0.5 }] } },
    { handler: { faults: [{ items: 'all', does: 'exit', fromMs: 0, toMs: 5 }] } },
    { interventions: [{ atMs: 1, do: 'set', path: 'queue.VisibilityTimeout', to: 180 }] },
    { interventions: ['send', 'peek', 'purge'].map((does) => ({ atMs: 1, do: does })) },
  ];
  for (const variant of variants) {
    expect(parseScenario({ ...EXAMPLE, ...variant })).toMatchObject({ ok: true });
  }
});
