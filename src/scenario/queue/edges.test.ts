import { describe, expect, it } from 'vitest';
import { queueSceneFold } from '../../models/queue/scene';
import { readLink } from '../link';
import { parseScenario } from '../parse';
import { simulated } from '../testing/simulated';

function errorsIn(input: object): readonly string[] {
  const parsed = parseScenario({ version: 1, model: 'queue', ...input });
  return parsed.ok ? [] : parsed.errors.map(({ message }) => message);
}

describe('a mapping', () => {
  it('that is not enabled stays asleep, however long the backlog', () => {
    const { all } = simulated({
      settings: { mapping: { Enabled: false } },
      workload: { count: 900, everyMs: 1_000 },
      horizonMs: 900_000,
    });
    expect(all('message.received')).toEqual([]);
    expect(all('pollers.scaled')).toEqual([]);
  });

  it('that backed off stays so when an unrelated setting changes', () => {
    const { all } = simulated({
      settings: { queue: { maxReceiveCount: 2 }, mapping: { BatchSize: 1 } },
      workload: { count: 20 },
      handler: { msPerItem: 100, faults: [{ items: 'all', does: 'throw' }] },
      interventions: [{ atMs: 1_000, do: 'set', path: 'queue.DelaySeconds', to: 1 }],
    });
    expect(all('pollers.scaled').filter(({ why }) => why === 'setting')).toEqual([]);
  });
});

describe('gathering', () => {
  it('fills one batch before it begins another', () => {
    const { batches } = simulated({
      settings: {
        mapping: { BatchSize: 25, MaximumBatchingWindowInSeconds: 20 },
        function: { Timeout: 60 },
      },
      workload: { count: 30 },
    });
    const sizes = batches().map((batch) => batch.split(' ').length - 1);
    expect(sizes).toEqual([25, 5]);
  });

  it('never holds the same message twice', () => {
    const again = simulated({
      settings: { mapping: { MaximumBatchingWindowInSeconds: 30 } },
      workload: [{ id: 'm1' }],
      interventions: [{ atMs: 1, do: 'changeVisibility', items: ['m1'], VisibilityTimeout: 0 }],
    });
    const copies = simulated({ workload: [{ id: 'm1' }], assumptions: { duplicateChance: 1 } });
    for (const { items } of [...again.all('batch.gathered'), ...copies.all('batch.gathered')]) {
      expect(items).toEqual(['m1']);
    }
  });
});

describe('what is read from outside', () => {
  it('cannot reach what every object inherits', async () => {
    for (const path of ['queue.constructor', 'constructor.name', 'queue.__proto__']) {
      const interventions = [{ atMs: 0, do: 'set', path, to: 1 }];
      expect(errorsIn({ interventions })[0]).toContain('is no setting');
    }
    expect(await readLink('#s=x&t=0')).toMatchObject({ ok: false });
  });

  it('cannot send a name twice, not even a made one', () => {
    const sent = [{ atMs: 100, do: 'send' }];
    expect(errorsIn({ workload: [{ id: 'x1' }], interventions: sent })).toEqual([
      '"x1" is sent already',
    ]);
    const two = [{ atMs: 100, do: 'send', id: 'a', count: 2 }];
    expect(errorsIn({ workload: [{ id: 'a-1' }], interventions: two })).toEqual([
      '"a-1" is sent already',
    ]);
  });
});

describe('figures', () => {
  it('give the age that the oldest message came to', () => {
    const { report } = simulated({
      settings: { queue: { maxReceiveCount: 3 }, mapping: { BatchSize: 1 } },
      workload: [{ id: 'm1' }],
      handler: { faults: [{ items: 'all', does: 'throw' }] },
    });
    expect(report.metrics.ApproximateAgeOfOldestMessage).toBe(90);
  });

  it('count a batch as failed that never got past init', () => {
    const { report } = simulated({
      settings: {
        queue: { MessageRetentionPeriod: 60 },
        function: { Timeout: 3, initMs: 12_000 },
      },
      workload: [{ id: 'm1' }],
    });
    expect(report.invocations[0]).toMatchObject({ result: 'timeout', failed: ['m1'] });
    expect(report.guarantees).toMatchObject({ nothingLost: false, failuresKept: false });
  });
});

describe('a cause', () => {
  it('of becoming visible is the change of the visibility timeout', () => {
    const { all, trace } = simulated({
      settings: { mapping: { Enabled: false } },
      workload: [{ id: 'm1' }],
      interventions: [
        { atMs: 1_000, do: 'peek' },
        { atMs: 2_000, do: 'changeVisibility', items: ['m1'], VisibilityTimeout: 5 },
      ],
      horizonMs: 10_000,
    });
    const [visible] = all('message.visible');
    expect(visible?.at).toBe(7_000);
    expect(trace[visible?.because ?? -1]?.type).toBe('message.visibilityChanged');
  });
});

describe('the scene', () => {
  it('follows settings that change while the scenario runs', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 5 } },
      workload: [{ id: 'm1' }],
      handler: { faults: [{ items: 'all', does: 'throw' }] },
      interventions: [
        { atMs: 6_000, do: 'set', path: 'queue.maxReceiveCount', to: 2 },
        { atMs: 30_000, do: 'set', path: 'queue.DelaySeconds', to: 10 },
        { atMs: 31_000, do: 'send', id: 'm2' },
      ],
      horizonMs: 32_000,
    });
    const fold = queueSceneFold(run);
    const state = fold.start();
    for (const event of run.trace) fold.apply(state, event);
    const { stations, tokens } = fold.scene(state);
    const sections = stations.flatMap((station) => station.sections.map(({ id }) => id));
    expect(tokens.map(({ section }) => section)).toEqual(['deadLetterQueue', 'delayed']);
    expect(sections).toEqual(expect.arrayContaining(['deadLetterQueue', 'delayed']));
    const letters = stations.find(({ id }) => id === 'deadLetterQueue');
    expect(letters).toMatchObject({ detail: '1', whenEmpty: expect.stringContaining('3rd') });
  });
});

describe('a redrive', () => {
  it('leaves what someone is looking at', () => {
    const { states } = simulated({
      settings: { queue: { VisibilityTimeout: 10, maxReceiveCount: 1 } },
      workload: [{ id: 'm1' }],
      handler: { faults: [{ items: 'all', does: 'throw', attempts: 1 }] },
      interventions: [
        { atMs: 20_000, do: 'peek', queue: 'deadLetterQueue' },
        { atMs: 21_000, do: 'redrive' },
      ],
    });
    expect(states()).toEqual(['m1 deadLettered']);
  });
});
