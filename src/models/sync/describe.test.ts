import { describe, expect, it } from 'vitest';
import { describeSyncEvent } from './describe';
import type { SyncEvent } from './events';

/** The sentence for an event, given without what every event has. */
function said(type: SyncEvent['type'], fields: object): string {
  const event = { seq: 0, at: 0, because: null, subject: 'item:m1', type, ...fields };
  return describeSyncEvent(event as unknown as SyncEvent);
}

const mine = { item: 'm1', client: 'c1', call: 'm1.1', attempt: 1 };
const shops = { ...mine, client: 'shop' };
const gatewayTimeout = { status: 504, functionError: null, error: 'Endpoint request timed out' };
const functionError = { status: 200, functionError: 'Unhandled', error: 'Exception' };
const ok = { status: 200, functionError: null, error: null };

describe('an event of synchronous calls in words', () => {
  it.each<[string, SyncEvent['type'], object]>([
    ['Client 1 sends request 1.', 'request.sent', mine],
    ['Client shop sends request 1 again: attempt 2.', 'request.sent', { ...shops, attempt: 2 }],
    [
      'Client shop gets the answer to request 1: 504: the gateway stopped waiting.',
      'request.answered',
      { ...shops, ...gatewayTimeout },
    ],
    [
      'Client 1 stops waiting for request 1: its own timeout is over.',
      'request.answered',
      { ...mine, status: null, functionError: null, error: 'timeout' },
    ],
    [
      'Client 1 tries request 1 again at 00:00:02, after a wait of 320 ms, of 1 s at most. It pays 14 tokens for that and has 486 left.',
      'retry.scheduled',
      { ...mine, waitMs: 320, longestMs: 1_000, nextTryAt: 2_000, cost: 14, tokensLeft: 486 },
    ],
    [
      'Client 1 tries request 1 again at 00:00:02, after a wait of 1 s.',
      'retry.scheduled',
      { ...mine, waitMs: 1_000, longestMs: 1_000, nextTryAt: 2_000, cost: null, tokensLeft: null },
    ],
    [
      'Request 1 succeeded with 200 after 2 attempts.',
      'request.succeeded',
      { ...mine, attempts: 2, status: 200 },
    ],
    [
      'Request 1 failed for good with 504: the gateway stopped waiting. Its 3 attempts are used up.',
      'request.failed',
      { ...mine, ...gatewayTimeout, attempts: 3, why: 'attemptsUsedUp' },
    ],
    [
      'Request 1 got 200, and only a header says that it failed: the function failed. The client does not try this again.',
      'request.failed',
      { ...mine, ...functionError, attempts: 1, why: 'notRetried' },
    ],
    [
      'Request 1 failed for good with 500: Lambda did not take the call. The client has too few retry tokens left for another attempt: 10.',
      'request.failed',
      {
        ...{ ...mine, status: 500, functionError: null, error: 'Internal server error' },
        ...{ attempts: 1, why: 'noTokens', tokensLeft: 10 },
      },
    ],
    [
      'The gateway passes request 1 on to Lambda and waits until 00:00:29.020.',
      'gateway.forwarded',
      { ...mine, timesOutAt: 29_020 },
    ],
    [
      'The gateway stops waiting for request 1 and answers 504; invocation 3 runs on.',
      'gateway.timedOut',
      { ...mine, status: 504, invocation: 3 },
    ],
    [
      'Lambda throttles request 1 with 429: no reserved concurrency is left.',
      'batch.throttled',
      { ...mine, batch: 'm1.1', items: ['m1'], limit: 'reserved' },
    ],
    [
      'Lambda rejects request 1 with 403, before the function gets it: the client may not invoke the function (AccessDeniedException).',
      'call.rejected',
      { ...mine, error: 'AccessDeniedException', status: 403 },
    ],
    [
      'The answer to request 1 goes back: 200.',
      'call.returned',
      { ...mine, ...ok, isAwaited: true },
    ],
    [
      'Invocation 3 has answered request 1, but nobody is waiting any more.',
      'call.returned',
      { ...mine, ...ok, invocation: 3, isAwaited: false },
    ],
    [
      'From now on Lambda rejects all calls with 500: Lambda had an error of its own (ServiceException).',
      'calls.rejected',
      { error: 'ServiceException' },
    ],
    ['Lambda takes calls again.', 'calls.rejected', { error: null }],
  ])('%s', (sentence, type, fields) => {
    expect(said(type, fields)).toBe(sentence);
  });
});
