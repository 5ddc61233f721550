import {
  ASYNC_BACK_OFF_FIRST_MS,
  ASYNC_BACK_OFF_MAX_MS,
  ASYNC_RETRY_WAITS_MS,
} from '../../../aws/limits';
import { doublingWait } from '../../../lambda/backOff';

/**
 * Wait before an event is tried again that the function failed on: 1 and 2 minutes (facts
 * `async-wait-1`, `async-wait-2`), a little shorter or longer if the scenario assumes so.
 *
 * @param retry the retry that comes next, from 1
 * @param jitter the most that it differs by, as a share of it
 * @param drawn a number in [0, 1)
 * @returns milliseconds
 */
export function retryWait(retry: number, jitter: number, drawn: number): number {
  const [first, second] = ASYNC_RETRY_WAITS_MS;
  return jittered(retry === 1 ? first : second, jitter, drawn);
}

/**
 * Wait after a throttle or a system error: 1 s, and twice as long each time up to 5 minutes (fact
 * `async-backoff`).
 *
 * @param times how many came one after the other, this one included, from 1
 * @returns milliseconds
 */
export function backOff(times: number): number {
  return doublingWait(ASYNC_BACK_OFF_FIRST_MS, ASYNC_BACK_OFF_MAX_MS, times);
}

/** A wait that is up to a share of it shorter or longer, in whole milliseconds. */
export function jittered(waitMs: number, share: number, drawn: number): number {
  return Math.round(waitMs * (1 + share * (2 * drawn - 1)));
}
