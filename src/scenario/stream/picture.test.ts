import { describe, expect, it } from 'vitest';
import { nodesIn, pictured, recordsIn, rowsIn, stationIn } from '../testing/pictured';
import { withMapping } from '../testing/streamed';

const fails = (...items: string[]) => ({
  handler: { msPerItem: 100, faults: [{ items, does: 'throw' }] },
});
const tenRecords = withMapping(
  { BatchSize: 10, BisectBatchOnFunctionError: true, MaximumRetryAttempts: 2, OnFailure: 'sns' },
  { workload: { count: 10 }, ...fails('m3') },
);
/** Each picture of a list that is unlike the one before it. */
const changes = (all: readonly string[]) => all.filter((one, at) => one !== all[at - 1]);

describe('the picture of one bad record among ten', () => {
  const { scenes, room } = pictured(tenRecords);
  const last = scenes.at(-1);

  it('grows the tree of splits in the order in which Lambda tries the parts', () => {
    expect(changes(scenes.map((scene) => nodesIn(scene).join(', ')))).toEqual([
      '',
      '1–10 failed, 1–5 waiting, 6–10 waiting',
      '1–10 failed, 1–5 running, 6–10 waiting',
      '1–10 failed, 1–5 failed, 1–2 waiting, 3–5 waiting, 6–10 waiting',
      '1–10 failed, 1–5 failed, 1–2 running, 3–5 waiting, 6–10 waiting',
      '1–10 failed, 1–5 failed, 1–2 succeeded, 3–5 waiting, 6–10 waiting',
      '1–10 failed, 1–5 failed, 1–2 succeeded, 3–5 running, 6–10 waiting',
      ...[
        '3 waiting, 4–5 waiting, 6–10 waiting',
        '3 running, 4–5 waiting, 6–10 waiting',
        '3 retry 1 of 2, 4–5 waiting, 6–10 waiting',
        '3 retry 2 of 2, 4–5 waiting, 6–10 waiting',
        '3 to SNS topic, 4–5 waiting, 6–10 waiting',
        '3 to SNS topic, 4–5 running, 6–10 waiting',
        '3 to SNS topic, 4–5 succeeded, 6–10 waiting',
        '3 to SNS topic, 4–5 succeeded, 6–10 running',
        '3 to SNS topic, 4–5 succeeded, 6–10 succeeded',
      ].map((rest) => `1–10 failed, 1–5 failed, 1–2 succeeded, 3–5 failed, ${rest}`),
    ]);
  });

  it('lays the whole tree out at once, so that no node moves', () => {
    const shapes = scenes.map((scene) =>
      (stationIn(scene, 'splits')?.nodes ?? [])
        .map(({ id, parent, slot }) => `${id} ${parent} ${slot}`)
        .join(),
    );
    expect(new Set(shapes.filter((shape) => shape !== '')).size).toBe(1);
    expect(room.trees).toEqual({ splits: { trees: 1, leaves: 4, depth: 4 } });
  });

  it('brackets the batch and the part that is tried or next, and says what blocks the shard', () => {
    expect(changes(scenes.map((scene) => rowsIn(scene).join()))).toEqual([
      '10 waiting @0',
      '10 in work @0 [batch of 10]',
      'blocked by 3 @0 [batch of 10] [1–5]',
      'blocked by 3 @0 [batch of 10] [1–2]',
      'blocked by 3 @0 [batch of 10] [3–5]',
      'blocked by 3 @0 [batch of 10] [3]',
      'retry 1 of 2 @0 [batch of 10] [3]',
      'retry 2 of 2 @0 [batch of 10] [3]',
      '2 in work @0 [batch of 10] [4–5]',
      '5 in work @0 [batch of 10] [6–10]',
      'up to date @10',
    ]);
  });

  it('has a pip for each time that a record was handled', () => {
    const [one, two, three, four, five, six] = recordsIn(last);
    expect([one, two]).toEqual([
      'm1 done: done done done behind',
      'm2 done: done done done behind',
    ]);
    expect(three).toBe(`m3 deadLettered: ${'failing '.repeat(6)}behind`);
    expect([four, five, six]).toEqual([
      'm4 done: waiting waiting waiting done behind',
      'm5 done: waiting waiting waiting done behind',
      'm6 done: waiting done behind',
    ]);
  });

  it('sends what was given up out of the function to the destination', () => {
    const given = last?.tokens.filter(({ section }) => section === 'onFailure');
    expect(given?.map(({ item, from }) => `${item} from ${from}`)).toEqual(['m3 from m3@e1']);
    expect(stationIn(last, 'onFailure')?.detail).toBe('SNS topic · 1');
    expect(stationIn(last, 'lost')).toBeUndefined();
  });

  it('links the part in work to its environment', () => {
    const linked = scenes.flatMap(
      ({ links }) => links?.map(({ from, to }) => `${from} ${to}`) ?? [],
    );
    expect(changes(linked)).toEqual(['b2 e1', 'b4 e1', 'b5 e1', 'b6 e1', 'b7 e1', 'b3 e1']);
  });

  it('leaves what did not change the very same', () => {
    for (const [at, scene] of scenes.entries()) {
      const before = new Map(scenes[at - 1]?.tokens.map((token) => [token.id, token]));
      for (const token of scene.tokens) {
        const last = before.get(token.id);
        if (last && JSON.stringify(last) === JSON.stringify(token)) expect(last).toBe(token);
      }
    }
  });
});

describe('the picture of a stream', () => {
  it('loses what is given up without a destination', () => {
    const { scenes } = pictured(
      withMapping({ MaximumRetryAttempts: 0 }, { workload: { count: 3 }, ...fails('m2') }),
    );
    const last = scenes.at(-1);
    expect(recordsIn(last)).toEqual([
      'm1 gone: done behind',
      'm2 gone: failing behind',
      'm3 gone: waiting behind',
    ]);
    expect(nodesIn(last)).toEqual(['1–3 lost']);
    expect(stationIn(last, 'lost')?.detail).toBe('3');
    expect(stationIn(last, 'onFailure')?.whenEmpty).toMatch('there is no destination');
  });

  it('cuts a batch where the function says that it failed', () => {
    const { scenes } = pictured(
      withMapping(
        {
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          MaximumRetryAttempts: 0,
          OnFailure: 'sqs',
        },
        {
          workload: { count: 4 },
          handler: { faults: [{ items: ['m2'], does: 'report' }] },
        },
      ),
    );
    expect(nodesIn(scenes.at(-1))).toEqual(['1–4 failed in part', '2–4 to SQS queue']);
    // The handler stopped at the record that failed: it did not get to those behind it.
    expect(recordsIn(scenes.at(-1))).toEqual([
      'm1 done: done behind',
      'm2 deadLettered: failing failing behind',
      'm3 deadLettered: waiting waiting behind',
      'm4 deadLettered: waiting waiting behind',
    ]);
    expect(changes(scenes.map((scene) => rowsIn(scene).join()))).toContain(
      'blocked by 2 @1 [batch of 4] [2–4]',
    );
  });

  it('has a row for each shard, and a bracket for each lane of one', () => {
    const shards = pictured({
      settings: { stream: { ShardCount: 2 }, function: { initMs: 0 } },
      workload: { count: 40 },
      handler: { msPerItem: 10 },
    });
    expect(rowsIn(shards.scenes.at(-1))).toHaveLength(2);
    const { s0 = 0, s1 = 0 } = shards.room.slots;
    expect([s0 + s1, s0 > 0, s1 > 0]).toEqual([40, true, true]);
    expect(shards.room.rows).toEqual({ stream: 2, function: 2 });

    const lanes = pictured({
      settings: { mapping: { ParallelizationFactor: 10 }, function: { initMs: 0 } },
      workload: { count: 30, keys: 3 },
      handler: { msPerItem: 10 },
      assumptions: { laneOfKey: 'inTurn' },
    });
    const brackets = lanes.scenes.map(
      (scene) => stationIn(scene, 'stream')?.rows[0]?.brackets.length,
    );
    expect(Math.max(...brackets.map((count) => count ?? 0))).toBe(3);
  });

  it('keeps the trees of at most four batches, each in its place', () => {
    const { scenes, room } = pictured({
      settings: {
        stream: { ShardCount: 8 },
        mapping: { BatchSize: 5, BisectBatchOnFunctionError: true, MaximumRetryAttempts: 1 },
        function: { initMs: 0 },
      },
      workload: { count: 200 },
      handler: { msPerItem: 10, faults: [{ items: 'all', does: 'throw', chance: 0.2 }] },
    });
    expect(room.trees.splits?.trees).toBe(4);
    let before = new Map<string, number>();
    for (const scene of scenes) {
      const nodes = stationIn(scene, 'splits')?.nodes ?? [];
      const roots = nodes.filter(({ parent }) => parent === null);
      expect(new Set(roots.map(({ slot }) => slot)).size).toBe(roots.length);
      const moved = nodes.filter(({ id, slot }) => (before.get(id) ?? slot) !== slot);
      expect(moved).toEqual([]);
      before = new Map(nodes.map(({ id, slot }) => [id, slot]));
    }
  });

  it('reads again what was not done when the mapping was stopped', () => {
    const { scenes } = pictured(
      withMapping(
        { BatchSize: 4, BisectBatchOnFunctionError: true },
        {
          workload: { count: 4 },
          handler: { msPerItem: 1_000, faults: [{ items: ['m4'], does: 'throw', attempts: 2 }] },
          interventions: [
            { atMs: 5_000, do: 'set', path: 'mapping.Enabled', to: false },
            { atMs: 60_000, do: 'set', path: 'mapping.Enabled', to: true },
          ],
        },
      ),
    );
    const rows = changes(scenes.map((scene) => rowsIn(scene).join()));
    expect(rows.at(-1)).toBe('up to date @4');
    expect(rows.some((row) => / waiting @0$/.test(row))).toBe(true);
  });

  it('holds ten thousand records', { timeout: 30_000 }, () => {
    const { scenes, room } = pictured({
      settings: { stream: { ShardCount: 4 }, mapping: { BatchSize: 1_000 } },
      workload: { count: 10_000 },
      handler: { msPerItem: 0 },
    });
    const done = recordsIn(scenes.at(-1)).filter((record) => / done: done behind$/.test(record));
    expect(done).toHaveLength(10_000);
    const slots = ['s0', 's1', 's2', 's3'].map((id) => room.slots[id] ?? 0);
    expect(slots.reduce((sum, count) => sum + count, 0)).toBe(10_000);
  });
});
