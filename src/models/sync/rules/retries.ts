import { RETRY_WAIT_MAX_MS } from '../../../aws/limits';
import { doublingWait } from '../../../lambda/backOff';
import type { Answer, InvocationError, RetryKind } from '../events';
import type { SyncSettings } from '../settings';

type ClientSettings = SyncSettings['client'];

/** What one kind of error means for a client: where its waits begin, and what a retry costs. */
interface Retrying {
  /** The longest first wait, in milliseconds; it doubles with each retry. */
  readonly firstMs: number;
  readonly mostMs: number;
  /** In tokens; null: retries cost nothing. */
  readonly cost: number | null;
}

/** Statuses that may be better next time (fact `sdk-retryable`). */
const TRANSIENT: readonly number[] = [500, 502, 503, 504];

/**
 * Lambda's error that SDKs take for a throttle by its name, although its status is a 502: it is in
 * the lists of the JavaScript SDK (`THROTTLING_ERROR_CODES`) and of the Python SDK.
 */
const THROTTLED_BY_NAME: InvocationError = 'EC2ThrottledException';

/** The client itself stopped waiting. */
const isTimeout = ({ status }: Answer) => status === null;

/**
 * Whether an SDK tries again after this answer, and as what (facts `sdk-retryable`,
 * `sdk-not-function-errors`); null: never. A function error is a 200, so it is never tried again.
 */
export function retryKind(answer: Answer): RetryKind | null {
  const { status, error } = answer;
  if (isTimeout(answer)) return 'transient';
  if (status === 429 || error === THROTTLED_BY_NAME) return 'throttling';
  return status !== null && TRANSIENT.includes(status) ? 'transient' : null;
}

/** The answer is what the client wanted: a 2xx without a function error. */
export function isSuccess({ status, functionError }: Answer): boolean {
  return isOk(status) && functionError === null;
}

/** To an SDK a function error is a success: all it looks at is the status. */
export function isOk(status: number | null): boolean {
  return status !== null && status < 300;
}

/** How often a request is sent at most, the first time included (`sdk-attempts`, `sdk-legacy`). */
export function attemptsOf({ retryMode, maxAttempts }: ClientSettings): number {
  switch (retryMode) {
    case 'none':
      return 1;
    case 'legacy':
      return maxAttempts ?? 5;
    case 'standard':
    case 'standard2026':
      return maxAttempts ?? 3;
  }
}

/**
 * How a client waits before it tries this answer again, and what that costs (facts `sdk-legacy`,
 * `sdk-backoff-classic`, `sdk-backoff-2026`, `sdk-retry-cost`; case sync-06). Only Python has a
 * legacy mode, so that is the one that a client of another SDK is given.
 */
function retryingOf({ retryMode, sdk }: ClientSettings, answer: Answer, kind: RetryKind): Retrying {
  const isThrottle = kind === 'throttling';
  switch (retryMode) {
    case 'none':
    case 'legacy':
      return { firstMs: 1_000, mostMs: Number.POSITIVE_INFINITY, cost: null };
    case 'standard':
      return sdk === 'python'
        ? { firstMs: 1_000, mostMs: RETRY_WAIT_MAX_MS, cost: isTimeout(answer) ? 10 : 5 }
        : {
            ...{ firstMs: isThrottle ? 500 : 100, mostMs: RETRY_WAIT_MAX_MS },
            ...{ cost: isThrottle ? 5 : 10 },
          };
    case 'standard2026':
      return {
        ...{ firstMs: isThrottle ? 1_000 : 50, mostMs: RETRY_WAIT_MAX_MS },
        ...{ cost: isThrottle ? 5 : 14 },
      };
  }
}

/** What the next retry costs, in tokens; null for a mode without tokens. */
export function retryCost(client: ClientSettings, answer: Answer, kind: RetryKind): number | null {
  return retryingOf(client, answer, kind).cost;
}

/** The longest that a client waits before a retry, the first of which is number 1. */
export function longestWaitMs(
  client: ClientSettings,
  answer: Answer,
  kind: RetryKind,
  retry: number,
): number {
  const { firstMs, mostMs } = retryingOf(client, answer, kind);
  return doublingWait(firstMs, mostMs, retry);
}
