import { describe, expect, it } from 'vitest';
import { streamLanes } from '../../models/stream/picture/lanes';
import { streamed, withMapping } from '../testing/streamed';

function spansOf(input: object) {
  return Object.fromEntries(
    streamLanes(streamed(input)).map(({ label, spans }) => [
      label,
      spans.map(({ from, until, look, label }) => `${from} to ${until} ${look}: ${label}`),
    ]),
  );
}

describe('the lanes of a stream', () => {
  it('tell each try in a shard, the life of a record and the work of an environment', () => {
    const spans = spansOf(
      withMapping(
        { BisectBatchOnFunctionError: true, MaximumRetryAttempts: 1, OnFailure: 'sns' },
        {
          workload: { count: 2 },
          handler: { msPerItem: 100, faults: [{ items: ['m2'], does: 'throw' }] },
        },
      ),
    );
    expect(spans).toEqual({
      'Shard 0': [
        '0 to 200 failing: 1–2',
        '200 to 300 done: 1',
        '300 to 400 failing: 2',
        '400 to 1400 waiting: waits to try 2 again',
        '1400 to 1500 failing: 2',
      ],
      'Record 1': [
        '0 to 200 inFlight: 1st time',
        '200 to 300 inFlight: 2nd time',
        '300 to Infinity done: done',
      ],
      'Record 2': [
        '0 to 200 failing: 1st time',
        '200 to 300 waiting: waiting',
        '300 to 400 failing: 2nd time',
        '400 to 1400 waiting: waiting',
        '1400 to 1500 failing: 3rd time',
        '1500 to Infinity deadLettered: SNS topic',
      ],
      'Environment 1': [
        '0 to 200 failing: error',
        '200 to 300 done: 1',
        '300 to 400 failing: error',
        '1400 to 1500 failing: error',
      ],
    });
  });

  it('come one for each lane of a shard, shards first', () => {
    const lanes = streamLanes(
      streamed({
        settings: { mapping: { ParallelizationFactor: 2 } },
        workload: { count: 4, keys: 2 },
        assumptions: { laneOfKey: 'inTurn' },
      }),
    );
    expect(lanes.slice(0, 3).map(({ label, subject, id }) => [label, subject, id])).toEqual([
      ['Shard 0, lane 1', 'shard:s0', 'shard:s0 1'],
      ['Shard 0, lane 2', 'shard:s0', 'shard:s0 2'],
      ['Record 1', 'item:m1', undefined],
    ]);
  });

  it('leave out the lanes that never get a batch, and say whose work it is', () => {
    const lanes = streamLanes(
      streamed({
        settings: { stream: { ShardCount: 2 }, mapping: { ParallelizationFactor: 10 } },
        workload: [{ id: 'm1', key: 'cart-7' }],
      }),
    ).filter(({ subject }) => subject.startsWith('shard:'));
    // Of the other shard there is one lane all the same: it is there, and idle.
    expect(lanes.map(({ spans }) => spans.length).sort()).toEqual([0, 1]);
    expect(lanes.flatMap(({ spans }) => spans.map(({ of }) => of))).toEqual(['batch:b1']);
  });

  it('say how long the function takes nothing', () => {
    const spans = spansOf({
      settings: { function: { ReservedConcurrentExecutions: 0 } },
      workload: { count: 1 },
      horizonMs: 10_000,
    });
    expect(spans['Shard 0']).toEqual(['0 to Infinity failing: throttled: 1']);
  });
});
