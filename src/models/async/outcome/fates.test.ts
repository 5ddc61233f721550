import { describe, expect, it } from 'vitest';
import { traceByHand } from '../../traceByHand.fixture';
import type { AsyncEvent } from '../events';
import {
  type AsyncByHand,
  accepted,
  again,
  completed,
  dropped,
  givenUp,
  received,
  sent,
  succeeded,
} from '../eventsByHand.fixture';
import { fatesOf } from './fates';

const fateOf = (...events: readonly AsyncByHand[]) =>
  fatesOf(traceByHand<AsyncEvent>(sent, ...events)).get('m1');

describe('what becomes of an event', () => {
  it.each<[string, readonly AsyncByHand[], string]>([
    ['waits before Lambda has it', [], 'waiting'],
    ['waits in Lambda’s queue', [accepted], 'waiting'],
    ['is done', [accepted, succeeded(1), received(1, 'onSuccess')], 'done'],
    [
      'is dead-lettered by the function’s queue',
      [accepted, dropped(1, true), received(1, 'deadLetterQueue')],
      'deadLettered',
    ],
    [
      'is sent to a destination',
      [accepted, dropped(1, true), received(1, 'onFailure')],
      'discarded',
    ],
    [
      'is dead-lettered when both targets have it',
      [accepted, dropped(1, true), received(1, 'deadLetterQueue'), received(1, 'onFailure')],
      'deadLettered',
    ],
    [
      'is so in whatever order they get it',
      [accepted, dropped(1, true), received(1, 'onFailure'), received(1, 'deadLetterQueue')],
      'deadLettered',
    ],
    ['is lost without a target', [accepted, dropped(1, false)], 'lost'],
    [
      'is lost without a target, also when its work had its effect before it failed',
      [accepted, completed(100), dropped(1, false)],
      'lost',
    ],
    ['is done when one copy is', [accepted, again, dropped(1, false), succeeded(2)], 'done'],
    ['waits while one copy may still be done', [accepted, again, dropped(1, false)], 'waiting'],
    [
      'is kept when one copy is',
      [accepted, again, dropped(1, true), received(1, 'onFailure'), dropped(2, false)],
      'discarded',
    ],
  ])('%s', (_what, events, state) => {
    expect(fateOf(...events)?.state).toBe(state);
  });

  it('never came into Lambda’s queue when SNS gives it up', () => {
    expect(fateOf(givenUp(true))?.state).toBe('deadLettered');
    expect(fateOf(givenUp(false))).toMatchObject({ state: 'lost', gone: { at: 5 } });
    expect(fateOf(givenUp(false, 'invoke'))).toMatchObject({ state: 'failed', gone: { at: 5 } });
  });

  it('is gone when its last copy is lost', () => {
    const fate = fateOf(accepted, again, dropped(1, false), dropped(2, false, { at: 900 }));
    expect(fate).toMatchObject({ state: 'lost', gone: { at: 900 }, receives: 0 });
  });

  it('is not gone while anybody has it', () => {
    expect(fateOf(accepted, again, dropped(1, false), succeeded(2))?.gone).toBeNull();
  });
});
