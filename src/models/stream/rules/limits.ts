import { NO_LIMIT, type StreamSettings } from '../settings';

/**
 * Whether a record is too old to be handed to the function (fact `stream-max-age`, case
 * stream-12): counted from its arrival in the stream, however often it was tried since.
 */
export function isTooOld(
  arrivedAt: number,
  { MaximumRecordAgeInSeconds }: StreamSettings['mapping'],
  nowMs: number,
): boolean {
  if (MaximumRecordAgeInSeconds === NO_LIMIT) return false;
  return nowMs - arrivedAt >= MaximumRecordAgeInSeconds * 1_000;
}

/**
 * Retries that a batch has left after so many failed tries; null without a limit. N retries are
 * N + 1 tries (fact `stream-max-retries`).
 */
export function retriesLeft(
  failures: number,
  { MaximumRetryAttempts }: StreamSettings['mapping'],
): number | null {
  return MaximumRetryAttempts === NO_LIMIT ? null : Math.max(0, MaximumRetryAttempts - failures);
}
