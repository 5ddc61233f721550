import { describe, expect, it } from 'vitest';
import { streamPresets } from '../../models/stream/presets';
import { streamReport } from '../../models/stream/report';
import { streamed } from '../testing/streamed';

interface Changeable {
  settings: { stream?: object; mapping: object };
  handler: object;
}

/** The run of a preset, with something in it changed. */
function preset(id: string, change: (scenario: Changeable) => void = () => {}) {
  const found = streamPresets.find((one) => one.id === id);
  const scenario = structuredClone(found?.scenario) as Changeable;
  change(scenario);
  const run = streamed(scenario);
  const { items } = streamReport(run);
  return {
    ...run,
    items,
    /** When the work on each record was done last, in virtual milliseconds. */
    doneAt: new Map(run.all('item.completed').map(({ item, at }) => [item, at])),
    /** The records in a state. */
    in: (state: string) => Object.keys(items).filter((item) => items[item]?.state === state),
  };
}
const records = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `m${from + index}`);
const completed = ({ items }: ReturnType<typeof preset>, ids: readonly string[]) =>
  ids.map((id) => items[id]?.completed);

describe('what the presets of a stream say to look for', () => {
  it('one bad record: the course’s nine invocations, and the four behind only then', () => {
    const run = preset('one-bad-record');
    expect(run.tries()).toEqual([
      ...['m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 error', 'm1 m2 m3 m4 m5 error', 'm1 m2 success'],
      ...['m3 m4 m5 error', 'm3 error', 'm3 error', 'm3 error', 'm4 m5 success'],
      ...['m6 m7 m8 m9 m10 success', 'm11 m12 m13 m14 success'],
    ]);
    expect(run.tries().filter((one) => one.endsWith('error'))).toHaveLength(6);
    expect(completed(run, ['m1', 'm2'])).toEqual([3, 3]);
    expect(run.in('discarded')).toEqual(['m3']);
    const arrived = run.all('record.arrived').find(({ item }) => item === 'm11');
    expect(arrived?.at).toBeLessThan(run.times('batch.discarded')[0] ?? 0);
  });

  it('blocked for a day: one shard waits for 24 hours, and loses four good records', () => {
    const run = preset('blocked-for-a-day');
    const shards = new Map(run.all('record.arrived').map(({ item, shard }) => [item, shard]));
    const inShard = (shard: string) =>
      [...shards].flatMap(([item, own]) => (own === shard ? [item] : []));
    expect(run.in('expired')).toEqual(['m1', 'm3', 'm5', 'm7', 'm9']);
    expect(run.items.m1?.completed).toBeGreaterThan(1_000);
    expect(run.checkpoints('s0').length).toBeGreaterThan(0);
    for (const { at, shard } of run.all('checkpoint.moved')) {
      if (shard === 's0') expect(at).toBeGreaterThanOrEqual(86_400_000);
    }
    for (const item of inShard('s1')) {
      const arrivedAt = run.all('record.arrived').find((one) => one.item === item)?.at ?? 0;
      expect((run.doneAt.get(item) ?? Number.POSITIVE_INFINITY) - arrivedAt).toBeLessThan(2_500);
    }
    const mended = preset('blocked-for-a-day', ({ settings }) => {
      settings.mapping = { MaximumRetryAttempts: 2 };
    });
    const [movedAt = 0] = mended
      .all('checkpoint.moved')
      .flatMap(({ at, shard }) => (shard === 's0' ? [at] : []));
    expect(movedAt).toBeLessThan(10_000);
  });

  it('retries without a split: 4 to 10 are given up, and never worked on', () => {
    const run = preset('healthy-tail');
    expect(run.in('discarded')).toEqual(records(1, 10));
    expect(run.items.m4).toMatchObject({ deliveries: 3, completed: 0 });
    expect(run.all('item.completed').some(({ item }) => records(3, 10).includes(item))).toBe(false);
  });

  it('item failures without a split: 1 and 2 are done once, 3 to 10 given up', () => {
    const run = preset('failures-without-split');
    expect(run.all('batch.cut')[0]).toMatchObject({ done: ['m1', 'm2'] });
    expect(completed(run, ['m1', 'm2'])).toEqual([1, 1]);
    expect(run.in('discarded')).toEqual(records(3, 10));
    // All its retries: three more tries than the first.
    expect(run.tries().filter((one) => one.startsWith('m3 '))).toHaveLength(3);
  });

  it('item failures and a split: record 3 alone is given up, the others are done once', () => {
    const run = preset('failures-and-split');
    expect(run.in('discarded')).toEqual(['m3']);
    const others = records(1, 14).filter((item) => item !== 'm3');
    expect(completed(run, others)).toEqual(others.map(() => 1));
  });

  it('poison last: nine records are processed three times and given up', () => {
    const run = preset('poison-last');
    expect(completed(run, records(1, 9))).toEqual(records(1, 9).map(() => 3));
    expect(run.in('discarded')).toEqual(records(1, 10));
    const mended = preset('poison-last', ({ settings, handler }) => {
      settings.mapping = {
        ...settings.mapping,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      };
      Object.assign(handler, { faults: [{ items: ['m10'], does: 'report' }] });
    });
    expect(mended.all('batch.cut')[0]?.done).toEqual(records(1, 9));
    expect(mended.in('discarded')).toEqual(['m10']);
  });

  it('record age: the too old ones leave their batch, the others are done after the outage', () => {
    const run = preset('record-age');
    for (const { at, discarded, why } of run.all('batch.discarded')) {
      expect(why).toBe('ageExceeded');
      for (const item of discarded) {
        const arrivedAt = run.all('record.arrived').find((one) => one.item === item)?.at ?? at;
        expect(at - arrivedAt).toBeGreaterThanOrEqual(60_000);
      }
    }
    const left = run
      .all('batch.discarded')
      .filter(({ items, discarded }) => discarded.length < items.length);
    expect(left.length).toBeGreaterThan(0);
    const survivors = new Set(
      left.flatMap(({ items, discarded }) => items.filter((item) => !discarded.includes(item))),
    );
    expect([...survivors].filter((item) => (run.doneAt.get(item) ?? 0) > 180_000)).not.toEqual([]);
  });

  it('one hot key: its shard falls behind, and neither shards nor batches help', () => {
    const run = preset('one-hot-key');
    const hot = run.all('record.arrived').filter(({ key }) => key === 'cart-1');
    const others = run.all('record.arrived').filter(({ key }) => key !== 'cart-1');
    expect([hot.length, others.length]).toEqual([31, 7]);
    expect(new Set(hot.map(({ shard }) => shard)).size).toBe(1);
    expect(new Set(others.map(({ shard }) => shard)).size).toBe(3);
    expect(others.some(({ shard }) => shard === hot[0]?.shard)).toBe(false);
    const waits = (arrived: typeof hot) =>
      arrived.map(({ item, at }) => (run.doneAt.get(item) ?? 0) - at);
    expect(Math.max(...waits(hot))).toBeGreaterThan(8_000);
    expect(Math.max(...waits(others))).toBeLessThan(2_500);
    const end = (change: (scenario: Changeable) => void) =>
      preset('one-hot-key', change).ended.atMs;
    const moreShards = end(({ settings }) => {
      settings.stream = { ShardCount: 16 };
    });
    const moreBatches = end(({ settings }) => {
      settings.mapping = { ...settings.mapping, ParallelizationFactor: 10 };
    });
    expect([moreShards, moreBatches]).toEqual([run.ended.atMs, run.ended.atMs]);
  });

  it('three keys: all wait for one of them, or it alone waits', () => {
    const one = preset('three-keys-one-batch');
    const ten = preset('three-keys-ten-batches');
    const startsOf = ({ all }: typeof one, item: string) =>
      all('invocation.started').find(({ items }) => items.includes(item))?.at ?? 0;
    const doneAt = (run: typeof one) => run.doneAt.get('m4') ?? 0;
    for (const behind of ['m8', 'm9']) {
      expect(startsOf(one, behind)).toBeGreaterThan(doneAt(one));
      expect(startsOf(ten, behind)).toBeLessThan(doneAt(ten));
    }
    expect(startsOf(ten, 'm10')).toBeGreaterThan(doneAt(ten));
    expect(new Set(ten.all('batch.gathered').map(({ lane }) => lane)).size).toBe(3);
    expect(ten.ended.atMs).toBeLessThan(one.ended.atMs);
  });
});
