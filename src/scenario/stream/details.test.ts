import { describe, expect, it } from 'vitest';
import { streamDetails } from '../../models/stream/details';
import { streamWords } from '../../models/stream/words';
import { type Subject, subjectsOf } from '../../models/subject';
import { streamed } from '../testing/streamed';

/** What is known about something once everything up to a virtual time has happened. */
function detailsAt(run: ReturnType<typeof streamed>, subject: Subject, atMs: number) {
  const happened = run.trace.filter(({ at }) => at <= atMs);
  const past = happened.filter((event) => subjectsOf(event, streamWords.things).includes(subject));
  const details = streamDetails(run)(subject, past, happened.length - 1);
  const known = Object.fromEntries(details.known.map(({ name, value }) => [name, value]));
  return { ...details, known, turns: details.turns.map(({ title, says }) => `${title}: ${says}`) };
}

const LATE = 10_000_000;

/** Ten records of one key, the third of which is bad, split until it is alone and given up. */
const ten = streamed({
  settings: {
    mapping: {
      ...{ BatchSize: 10, BisectBatchOnFunctionError: true },
      ...{ MaximumRetryAttempts: 2, OnFailure: 'sns' },
    },
    function: { initMs: 0 },
  },
  workload: Array.from({ length: 10 }, (_, index) => ({
    ...{ id: `m${index + 1}`, key: 'cart-7', tags: { n: index + 1 } },
  })),
  handler: { msPerItem: 100, faults: [{ items: ['m3'], does: 'throw' }] },
});
const split = ten.all('batch.split');
const begins = (nth: number) => ten.times('invocation.started')[nth - 1] ?? 0;

describe('a record', () => {
  it('is handed to the function again and again, and tells each time', () => {
    const one = detailsAt(ten, 'item:m1', LATE);
    expect(one).toMatchObject({ state: 'done', look: 'done', body: '{"n":1}' });
    expect(one.turns).toEqual([
      'Invocation 1: done, but its batch failed',
      'Invocation 2: done, but its batch failed',
      'Invocation 3: done',
    ]);
    expect(one.known).toMatchObject({
      PartitionKey: 'cart-7',
      Shard: '0, 0 before it',
      'Handed to the function': '3 times',
      'Work done': '3 times',
      'Expires at': '1d 00:00:00',
    });
    expect(one.known).not.toHaveProperty('Age');
  });

  it('is in a part of its batch, and its age grows', () => {
    const { state, known } = detailsAt(ten, 'item:m1', begins(2));
    expect(state).toBe('in work, in environment 1');
    expect(known).toMatchObject({ Batch: split[0]?.first.batch.slice(1), Age: '00:00:00.300' });
  });

  it('that is given up shows the very record that the destination gets', () => {
    const { state, look, documents } = detailsAt(ten, 'item:m3', LATE);
    expect(state).toBe('given up, sent to the SNS topic');
    expect(look).toBe('deadLettered');
    expect(documents).toHaveLength(1);
    expect(documents?.[0]).toMatchObject({
      title: expect.stringMatching(/^Sent to the SNS topic at 00:00:0\d/),
      json: {
        requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
        KinesisBatchInfo: { batchSize: 1, shardId: 'shardId-000000000000' },
      },
    });
    expect(detailsAt(ten, 'item:m4', LATE).documents).toEqual([]);
  });

  it('is lost without a destination', () => {
    const run = streamed({
      settings: { mapping: { MaximumRetryAttempts: 0 } },
      workload: { count: 2 },
      handler: { faults: [{ items: ['m2'], does: 'throw' }] },
    });
    expect(detailsAt(run, 'item:m1', LATE)).toMatchObject({
      ...{ state: 'given up and lost', documents: [] },
    });
  });

  it('is not there before it is put', () => {
    const run = streamed({ workload: [{ id: 'm1', atMs: 5_000 }] });
    expect(detailsAt(run, 'item:m1', 1_000)).toMatchObject({ state: 'not put yet', known: {} });
  });
});

describe('a batch', () => {
  it('says that it failed and into what it was split', () => {
    const { batch = '', first, second } = split[0] ?? {};
    const details = detailsAt(ten, `batch:${batch}`, LATE);
    const parts = [first, second].map((part) => part?.batch.slice(1)).join(' and ');
    expect(details.state).toBe(`failed, split into batches ${parts}`);
    expect(details.known).toMatchObject({ Records: '1 to 10 (10)', Shard: '0' });
    expect(details.turns).toEqual(['Invocation 1: failed with an error after 0.3 s']);
  });

  it('of one record says its tries, and what is left of its retries', () => {
    const discarded = ten.all('batch.discarded')[0];
    const retrying = ten.times('batch.retrying');
    const at = (ms: number) => detailsAt(ten, `batch:${discarded?.batch}`, ms);
    expect(at(retrying[0] ?? 0)).toMatchObject({
      ...{ state: 'failed, waits for a retry', known: { Try: '1', 'Retries left': '1' } },
    });
    expect(at(retrying[1] ?? 0).known).toMatchObject({ Try: '2', 'Retries left': '0' });
    expect(at(LATE)).toMatchObject({ state: 'given up', known: { Try: '3' } });
    expect(at(LATE).turns).toHaveLength(3);
    expect(at(LATE).documents).toHaveLength(1);
    expect(at(LATE).known['Part of']).toMatch(/^batch \d+$/);
    expect(at(LATE).known['Gathered as']).toBe('batch 1');
  });

  it('that is a part waits for its turn from the moment it is there', () => {
    const second = `batch:${split[0]?.second.batch}` as Subject;
    expect(detailsAt(ten, second, split[0]?.at ?? 0).state).toBe('waits for its turn');
    expect(detailsAt(ten, second, 0).state).toBe('not gathered yet');
  });
});

describe('a shard', () => {
  it('is blocked while a batch of it goes on failing', () => {
    const { state, known, turns } = detailsAt(ten, 'shard:s0', begins(6));
    expect(state).toBe('blocked: a batch in it failed');
    expect(known).toMatchObject({
      ShardId: 'shardId-000000000000',
      HashKeyRange: '0 to 340282366920938463463374607431768211455',
      'Blocked since': '00:00:00.300',
      'Records so far': '10',
      'Behind the checkpoint': '0',
    });
    expect(turns).toEqual(['Batch 1: records 1 to 10: 6 invocations so far']);
  });

  it('goes on once the bad record is given up', () => {
    const { state, known, turns } = detailsAt(ten, 'shard:s0', LATE);
    expect(state).toBe('nothing to read');
    expect(known).toMatchObject({ 'Behind the checkpoint': '10' });
    expect(known).not.toHaveProperty('Blocked since');
    expect(turns).toEqual([
      `Batch 1: records 1 to 10: record 3 given up after ${ten.tries().length} invocations`,
    ]);
  });
});

describe('an environment', () => {
  it('works on records', () => {
    expect(detailsAt(ten, 'environment:e1', begins(1))).toMatchObject({
      state: 'working on records 1 to 10',
      turns: ['Invocation 1: 10 records, cold start'],
    });
  });
});
