import { describe, expect, it } from 'vitest';
import { describeStreamEvent } from './describe';
import type { StreamEvent } from './events';

/** The sentence for an event, given without what every event has. */
function said(type: StreamEvent['type'], fields: object): string {
  const event = { seq: 0, at: 0, because: null, subject: 'batch:b1', type, ...fields };
  return describeStreamEvent(event as unknown as StreamEvent);
}
const records = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `m${from + index}`);
const part = (batch: string, items: readonly string[]) => ({ batch, items });
const b1 = { batch: 'b1', shard: 's0', items: records(1, 10) };

describe('an event of a stream in words', () => {
  it.each<[string, StreamEvent['type'], object]>([
    ['Record 3 arrived in shard 0.', 'record.arrived', { item: 'm3', key: 'm3', shard: 's0' }],
    [
      'Record 3 arrived in shard 1, partition key cart-7.',
      'record.arrived',
      { item: 'm3', key: 'cart-7', shard: 's1' },
    ],
    [
      'Record 3 could not be read back: the stream no longer has it.',
      'record.readBack',
      { item: 'm3', found: false },
    ],
    [
      'The mapping is set up and reads from LATEST: only what arrives from now on.',
      'mapping.ready',
      { startingPosition: 'LATEST' },
    ],
    [
      'Batch 1 of records 1 to 10 from shard 0 is full and goes out.',
      'batch.gathered',
      { ...b1, lane: 1, why: 'full' },
    ],
    [
      'Batch 1 of records 1 to 10 from lane 2 of shard 0 goes out: the batching window is over.',
      'batch.gathered',
      { ...b1, lane: 2, why: 'windowOver' },
    ],
    [
      'The function was throttled: the account has no concurrency left. Batch 1 tries again at 00:00:05, and that uses up no retry.',
      'batch.throttled',
      { ...b1, limit: 'account', nextTryAt: 5_000 },
    ],
    [
      'Records 1 to 10 failed; Lambda splits them into 1 to 5 and 6 to 10.',
      'batch.split',
      { ...b1, first: part('b2', records(1, 5)), second: part('b3', records(6, 10)) },
    ],
    [
      'Records a and c failed; Lambda splits them into a and c.',
      'batch.split',
      { ...b1, items: ['a', 'c'], first: part('b2', ['a']), second: part('b3', ['c']) },
    ],
    [
      'Records 1, 3 and 5 failed; Lambda splits them into 1 and 3, then 5.',
      'batch.split',
      {
        ...{ ...b1, items: ['m1', 'm3', 'm5'] },
        ...{ first: part('b2', ['m1', 'm3']), second: part('b3', ['m5']) },
      },
    ],
    [
      'Record 5 is the first that failed: records 1 to 4 are done, and 5 to 10 become a new batch.',
      'batch.cut',
      { ...b1, done: records(1, 4), rest: part('b2', records(5, 10)) },
    ],
    [
      'Record 2 is the first that failed: record 1 is done, and 2 becomes a new batch.',
      'batch.cut',
      { ...b1, items: records(1, 2), done: ['m1'], rest: part('b2', ['m2']) },
    ],
    [
      'Records 1 to 10 failed; Lambda tries them again at 00:00:01, with 1 retry left after that.',
      'batch.retrying',
      { ...b1, attempt: 2, nextTryAt: 1_000, retriesLeft: 1 },
    ],
    [
      'Record 3 failed; Lambda tries it again at 00:00:03, for the last time.',
      'batch.retrying',
      { ...b1, items: ['m3'], attempt: 3, nextTryAt: 3_000, retriesLeft: 0 },
    ],
    [
      'Record 3 failed; Lambda tries it again at 00:00:03, as often as it takes.',
      'batch.retrying',
      { ...b1, items: ['m3'], attempt: 3, nextTryAt: 3_000, retriesLeft: null },
    ],
    [
      'Batch 1 succeeded: records 4 to 5 are done.',
      'batch.succeeded',
      { ...b1, items: ['m4', 'm5'] },
    ],
    [
      'Record 3 failed 3 times and has no retry left: Lambda gives it up and tells the SNS topic where it is.',
      'batch.discarded',
      { ...b1, discarded: ['m3'], why: 'retriesExhausted', target: 'sns', invokeCount: 3 },
    ],
    [
      'Records 1 to 2 are older than the mapping allows: Lambda gives them up, and they are lost.',
      'batch.discarded',
      { ...b1, discarded: ['m1', 'm2'], why: 'ageExceeded', target: null, invokeCount: 1 },
    ],
    [
      'Records 1 to 2 failed once and have no retry left: Lambda gives them up and writes them to the S3 bucket.',
      'batch.discarded',
      { ...b1, discarded: ['m1', 'm2'], why: 'retriesExhausted', target: 's3', invokeCount: 1 },
    ],
    [
      'The checkpoint of shard 0 moved on: its first record is behind it.',
      'checkpoint.moved',
      { shard: 's0', position: 1 },
    ],
    [
      'The checkpoint of shard 0 moved on: its first 10 records are behind it.',
      'checkpoint.moved',
      { shard: 's0', position: 10 },
    ],
    [
      'Retry attempts became 1 retry.',
      'settings.changed',
      { path: 'mapping.MaximumRetryAttempts', to: 1 },
    ],
    [
      'On-failure destination became none: they are lost.',
      'settings.changed',
      { path: 'mapping.OnFailure', to: null },
    ],
    [
      'Invocation 4 failed with an error: none of its records counts as done. It ran for 1.2 s.',
      'invocation.ended',
      { invocation: 4, result: 'error', durationMs: 1_200 },
    ],
  ])('%s', (sentence, type, fields) => {
    expect(said(type, fields)).toBe(sentence);
  });
});
