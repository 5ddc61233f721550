import { describe, expect, it } from 'vitest';
import { describeAsyncEvent } from './describe';
import type { AsyncEvent } from './events';

/** The sentence for an event, given without what every event has. */
function said(type: AsyncEvent['type'], fields: object): string {
  const event = { seq: 0, at: 0, because: null, subject: 'item:m1', type, ...fields };
  return describeAsyncEvent(event as unknown as AsyncEvent);
}
const first = { item: 'm1', copy: 1, batch: 'm1' };
const second = { item: 'm1', copy: 2, batch: 'm1.2' };

describe('an asynchronous event in words', () => {
  it.each<[string, AsyncEvent['type'], object]>([
    ['The S3 bucket hands event 1 to Lambda.', 'event.sent', { item: 'm1', source: 's3' }],
    ['Your own code hands event 1 to Lambda.', 'event.sent', { item: 'm1', source: 'invoke' }],
    [
      'Lambda takes event 1 over and answers 202. In its own queue the event can wait until 06:00:00.',
      'event.accepted',
      { item: 'm1', copy: 1, expiresAt: 21_600_000 },
    ],
    [
      'Lambda could not take event 1 over (500). The source tries again at 00:00:20: attempt 12.',
      'delivery.failed',
      { item: 'm1', attempt: 11, status: 500, nextTryAt: 20_000 },
    ],
    [
      'Lambda refuses event 1 (403): its source has no permission to invoke the function. The source does not try again.',
      'delivery.failed',
      { item: 'm1', attempt: 1, status: 403, nextTryAt: null },
    ],
    [
      'The source gives event 1 up after one try: it goes to the dead-letter queue of the subscription.',
      'delivery.givenUp',
      { item: 'm1', source: 'sns', attempts: 1, status: 403, isKept: true },
    ],
    [
      'The source gives event 1 up after 100,015 tries: nothing keeps it, so it is lost.',
      'delivery.givenUp',
      { item: 'm1', source: 'sns', attempts: 100_015, status: 500, isKept: false },
    ],
    [
      'Your own code was told that Lambda did not take event 1: it has to send it again by itself.',
      'delivery.givenUp',
      { item: 'm1', source: 'invoke', attempts: 1, status: 500, isKept: false },
    ],
    [
      'The function was throttled: no reserved concurrency is left. Event 1 goes back to the queue and is tried again at 00:00:02, which uses up no retry.',
      'batch.throttled',
      { ...first, limit: 'reserved', nextTryAt: 2_000 },
    ],
    [
      'Lambda itself failed (500) before the function got the second copy of event 1. The next try of the second copy of event 1 would come after its maximum age.',
      'event.systemError',
      { ...second, status: 500, nextTryAt: null },
    ],
    [
      'The function failed on event 1: retry 2 comes at 00:03:00, with the same request id.',
      'event.retryScheduled',
      { ...first, retry: 2, nextTryAt: 180_000 },
    ],
    [
      'The second copy of event 1 is done: the function returned.',
      'event.succeeded',
      { ...second, invocation: 2 },
    ],
    [
      'Event 1 is given up: the function failed on it 3 times, and no retry is left.',
      'event.dropped',
      { ...first, why: 'retriesExhausted', invokeCount: 3, isKept: true },
    ],
    [
      'Event 1 is given up: its next try would come after its maximum age. Nothing keeps it, so it is lost.',
      'event.dropped',
      { ...first, why: 'ageExceeded', invokeCount: 1, isKept: false },
    ],
    [
      'Event 1 is given up without a try: the function’s reserved concurrency is 0.',
      'event.dropped',
      { ...first, why: 'zeroReservedConcurrency', invokeCount: 0, isKept: true },
    ],
    [
      'The function’s dead-letter queue (SQS queue) gets event 1 as it was sent, with three attributes.',
      'target.received',
      { ...first, target: 'deadLetterQueue', service: 'sqs' },
    ],
    [
      'The on-failure destination (S3 bucket) gets a record of event 1: the event, and why it was given up.',
      'target.received',
      { ...first, target: 'onFailure', service: 's3' },
    ],
    [
      'What is to be sent of event 1 is too large for the on-failure destination (SNS topic). Lambda does not try again.',
      'target.failed',
      { ...first, target: 'onFailure', service: 'sns', error: 'tooLarge' },
    ],
    ['Lambda takes events over again.', 'deliveries.refused', { status: null }],
    [
      'Maximum event age became 60 s.',
      'settings.changed',
      { path: 'invoke.MaximumEventAgeInSeconds', to: 60 },
    ],
    [
      'Event 1 is in the idempotency table: it was done before and is not done again.',
      'item.recognised',
      { item: 'm1' },
    ],
  ])('%s', (sentence, type, fields) => {
    expect(said(type, fields)).toBe(sentence);
  });
});
