import type { ByHand } from '../traceByHand.fixture';
import type { AsyncEvent, Copy, TargetName } from './events';
import type { SourceType } from './settings';

export type AsyncByHand = ByHand<AsyncEvent>;
type Of<Type extends AsyncEvent['type']> = Extract<AsyncByHand, { readonly type: Type }>;

const item = 'm1';
const REQUEST = { requestId: 'r1', expiresAt: 21_600_000 } as const;
const about = (copy: Copy) => ({ item, copy, batch: copy === 1 ? item : `${item}.2` }) as const;

export const sent: AsyncByHand = { type: 'event.sent', at: 0, item, source: 's3', bytes: 1_024 };

export const accepted: AsyncByHand = {
  type: 'event.accepted',
  at: 10,
  item,
  copy: 1,
  attempt: 1,
  ...REQUEST,
};

/** The second copy of an event is there. */
export const again: AsyncByHand = {
  type: 'event.deliveredAgain',
  at: 1_000,
  item,
  copy: 2,
  ...REQUEST,
};

export function started(at: number, copy: Copy): AsyncByHand {
  return {
    type: 'invocation.started',
    at,
    invocation: at,
    requestId: 'r1',
    environment: 'e1',
    batch: about(copy).batch,
    items: [item],
    attempts: [1],
    cold: false,
    handlerAt: at,
    timeoutAt: at + 3_000,
    shard: null,
  };
}

export function completed(at: number): AsyncByHand {
  return { type: 'item.completed', at, item, invocation: 1, environment: 'e1' };
}

export function succeeded(copy: Copy): AsyncByHand {
  return { type: 'event.succeeded', at: 200, ...about(copy), invocation: 1 };
}

/** A copy is given up after three tries, unless told otherwise. */
export function dropped(
  copy: Copy,
  isKept: boolean,
  but: Partial<Of<'event.dropped'>> = {},
): AsyncByHand {
  return {
    type: 'event.dropped',
    at: 300,
    ...about(copy),
    why: 'retriesExhausted',
    invokeCount: 3,
    invocation: 3,
    isKept,
    ...but,
  };
}

export function received(copy: Copy, target: TargetName): AsyncByHand {
  return {
    type: 'target.received',
    at: 300,
    ...about(copy),
    target,
    service: 'sqs',
    requestId: 'r1',
    invokeCount: 3,
    invocation: 3,
    why: target === 'onSuccess' ? null : 'retriesExhausted',
  };
}

export function targetFailed(
  target: TargetName,
  error: Of<'target.failed'>['error'] = 'denied',
): AsyncByHand {
  return { type: 'target.failed', at: 300, ...about(1), target, service: 'sqs', error };
}

/** SNS, or another source, gives up handing an event over. */
export function givenUp(isKept: boolean, source: SourceType = 'sns'): AsyncByHand {
  return { type: 'delivery.givenUp', at: 5, item, source, attempts: 100_015, status: 500, isKept };
}
