import {
  type Bucket,
  concurrencyLimit,
  ENVIRONMENT_RATE,
  refill,
  requestRate,
  throttleReason,
} from './concurrency';
import type { ThrottleReason } from './events';

/** What one invocation asks for. */
interface Asked {
  /** No warm environment is free. */
  readonly needsEnvironment: boolean;
  /** Requests a second are limited only for whoever waits for the answer (fact `async-rps`). */
  readonly isAsynchronous: boolean;
}

/** What lets invocations in, up to the limits of a function and its account. */
export interface Admission {
  /** Which limit refuses the invocation; null when it is in, with its share of every budget. */
  readonly enter: (asked: Asked) => ThrottleReason | null;
  /** An invocation that was let in has ended. */
  readonly leave: () => void;
}

/**
 * Nothing runs yet, and every budget is full.
 *
 * @param now the virtual time in milliseconds
 * @param limits the reserved concurrency, null for none, and that of the account, as they are now
 */
export function startAdmission(
  now: () => number,
  limits: () => { readonly reserved: number | null; readonly account: number },
): Admission {
  let running = 0;
  let newEnvironments: Bucket = { left: ENVIRONMENT_RATE.capacity, atMs: 0 };
  let requests: Bucket = { left: Number.POSITIVE_INFINITY, atMs: 0 };

  return {
    enter({ needsEnvironment, isAsynchronous }) {
      const { reserved, account } = limits();
      const rate = requestRate(concurrencyLimit(reserved, account));
      requests = refill(requests, rate.capacity, rate.perMs, now());
      const { capacity, perMs } = ENVIRONMENT_RATE;
      newEnvironments = refill(newEnvironments, capacity, perMs, now());
      const reason = throttleReason({
        running,
        reserved,
        account,
        needsEnvironment,
        environmentsLeft: newEnvironments.left,
        requestsLeft: isAsynchronous ? Number.POSITIVE_INFINITY : requests.left,
      });
      if (reason !== null) return reason;
      running += 1;
      if (!isAsynchronous) requests = { ...requests, left: requests.left - 1 };
      if (needsEnvironment) {
        newEnvironments = { ...newEnvironments, left: newEnvironments.left - 1 };
      }
      return null;
    },
    leave() {
      running -= 1;
    },
  };
}
