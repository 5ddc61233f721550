import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

const failing = { msPerItem: 100, faults: [{ items: 'all', does: 'throw' }] };

function letter(queue: object, rest: object = {}) {
  return simulated({
    settings: { queue: { VisibilityTimeout: 10, ...queue } },
    workload: { count: 1 },
    handler: failing,
    ...rest,
  });
}

describe('a redrive policy', () => {
  it.each([1, 2, 5])('with maxReceiveCount %i means so many deliveries', (maxReceiveCount) => {
    const run = letter({ maxReceiveCount });
    expect(run.report.invocations).toHaveLength(maxReceiveCount);
    expect(run.times('message.deadLettered')).toEqual([maxReceiveCount * 10_000]);
    expect(run.report.items.m1).toEqual({
      state: 'deadLettered',
      deliveries: maxReceiveCount,
      completed: 0,
      receives: maxReceiveCount,
    });
  });

  it('moves a message at the next receive, not before: nobody receives, nothing moves', () => {
    const run = letter(
      { maxReceiveCount: 1 },
      {
        interventions: [
          { atMs: 5_000, do: 'set', path: 'mapping.Enabled', to: false },
          { atMs: 25_000, do: 'peek' },
        ],
        horizonMs: 30_000,
      },
    );
    expect(run.times('message.visible')).toEqual([10_000]);
    expect(run.times('message.deadLettered')).toEqual([25_000]);
    expect(run.times('message.received')).toEqual([0]);
  });

  it('gives the letter the attributes of its life in the source queue', () => {
    const run = letter({ maxReceiveCount: 2, DelaySeconds: 3 });
    expect(run.report.targets.deadLetterQueue).toEqual([
      {
        atMs: 23_000,
        item: 'm1',
        attributes: {
          MessageId: 'm1',
          ApproximateReceiveCount: '2',
          SentTimestamp: '0',
          ApproximateFirstReceiveTimestamp: '3000',
          DeadLetterQueueSourceArn: 'arn:aws:sqs:us-east-1:123456789012:orders',
        },
      },
    ]);
  });

  it('lets a message through that succeeds on its last receive', () => {
    const faults = [{ items: 'all', does: 'throw', attempts: 2 }];
    const run = letter({ maxReceiveCount: 3 }, { handler: { faults } });
    expect(run.report.items.m1).toMatchObject({ state: 'done', deliveries: 3, receives: 3 });
  });
});

describe('retention', () => {
  it('without a redrive policy ends the rounds of a message, which is lost', () => {
    const run = letter({ MessageRetentionPeriod: 60 });
    expect(run.times('message.received')).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000]);
    expect(run.times('message.expired')).toEqual([60_000]);
    expect(run.report.items.m1).toMatchObject({ state: 'expired', deliveries: 6 });
    expect(run.report.guarantees).toMatchObject({ nothingLost: false, failuresKept: false });
    expect(run.ended).toEqual({ why: 'quiet', atMs: 60_000 });
  });

  it('goes on while a message is hidden', () => {
    const run = letter({ VisibilityTimeout: 90, MessageRetentionPeriod: 60 });
    expect(run.times('message.expired')).toEqual([60_000]);
  });

  const inDeadLetterQueue = (FifoQueue: boolean) =>
    letter(
      { maxReceiveCount: 3, deadLetterRetentionPeriod: 100, FifoQueue },
      { horizonMs: 200_000 },
    );

  it('of a standard dead-letter queue counts from the first send', () => {
    const run = inDeadLetterQueue(false);
    expect(run.all('message.deadLettered')).toMatchObject([{ at: 30_000, expiresAt: 100_000 }]);
    expect(run.all('message.expired')).toMatchObject([{ at: 100_000, from: 'deadLetterQueue' }]);
    expect(run.report.items.m1?.state).toBe('expired');
    expect(run.report.guarantees.failuresKept).toBe(false);
  });

  it('of a FIFO dead-letter queue begins again with the move', () => {
    const run = inDeadLetterQueue(true);
    expect(run.all('message.deadLettered')).toMatchObject([{ at: 30_000, expiresAt: 130_000 }]);
    expect(run.all('message.expired')).toMatchObject([{ at: 130_000, from: 'deadLetterQueue' }]);
  });

  it('that a message has used up already leaves the letter no time at all', () => {
    const run = letter(
      { VisibilityTimeout: 70, maxReceiveCount: 1, deadLetterRetentionPeriod: 60 },
      { horizonMs: 200_000 },
    );
    expect(run.times('message.deadLettered')).toEqual([70_000]);
    expect(run.times('message.expired')).toEqual([70_000]);
  });

  it('of a dead letter does not keep a run going', () => {
    const run = letter({ maxReceiveCount: 1 });
    expect(run.ended).toEqual({ why: 'quiet', atMs: 10_000 });
    expect(run.report.items.m1?.state).toBe('deadLettered');
  });
});
