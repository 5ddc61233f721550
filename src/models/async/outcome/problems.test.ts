import { describe, expect, it } from 'vitest';
import { traceByHand } from '../../traceByHand.fixture';
import type { AsyncEvent } from '../events';
import {
  type AsyncByHand,
  again,
  completed,
  dropped,
  givenUp,
  sent,
  targetFailed,
} from '../eventsByHand.fixture';
import { asyncProblems } from './problems';

const titles = (...events: readonly AsyncByHand[]) =>
  asyncProblems({ trace: traceByHand<AsyncEvent>(...events) }).map(({ title }) => title);

const deliveryFailed = (attempt: number): AsyncByHand => ({
  type: 'delivery.failed',
  at: 1,
  item: 'm1',
  attempt,
  status: 500,
  nextTryAt: 1,
});
const systemError: AsyncByHand = {
  type: 'event.systemError',
  at: 3,
  item: 'm1',
  copy: 1,
  batch: 'm1',
  status: 500,
  nextTryAt: 4,
};

describe('problems of asynchronous events', () => {
  it.each<[AsyncByHand, string]>([
    [dropped(1, true), 'Event 1 was given up after 3 tries'],
    [dropped(1, true, { invokeCount: 1 }), 'Event 1 was given up after its only try'],
    [dropped(1, false), 'Event 1 was lost after 3 tries'],
    [dropped(1, true, { why: 'ageExceeded' }), 'Event 1 was given up because of its age'],
    [
      dropped(1, true, { why: 'zeroReservedConcurrency', invokeCount: 0, invocation: null }),
      'Event 1 was given up at once: reserved concurrency is 0',
    ],
    [
      targetFailed('onFailure', 'tooLarge'),
      'The on-failure destination did not get the record of event 1: it is too large for it',
    ],
    [
      targetFailed('deadLetterQueue'),
      'The dead-letter queue did not get event 1: it may not be sent there',
    ],
    [givenUp(true), 'Event 1 moved to the subscription’s dead-letter queue'],
    [givenUp(false), 'Event 1 was lost before Lambda had it'],
    [again, 'Event 1 came a second time'],
    [
      { ...completed(2), type: 'item.failed', outcome: 'inProgress' } as AsyncByHand,
      'The table says that event 1 is in progress',
    ],
  ])('%o', (event, title) => {
    expect(titles(event)).toEqual([title]);
  });

  it('say what is not lost on its caller', () => {
    expect(titles(sent, givenUp(false, 'invoke'))).toEqual([
      'Event 1 was not taken by Lambda, and its caller knows',
    ]);
  });

  it('say what goes on for long once', () => {
    expect(titles(deliveryFailed(1), deliveryFailed(2), systemError, systemError)).toEqual([
      'Event 1 could not be handed over: 500',
      'Event 1 met an error inside Lambda',
    ]);
  });

  it('say when work was done twice, and when it was done all the same', () => {
    expect(titles(completed(1), completed(2), dropped(1, false))).toEqual([
      'Event 1 was processed again',
      'Event 1 was lost after 3 tries, though its work was done',
    ]);
  });
});
