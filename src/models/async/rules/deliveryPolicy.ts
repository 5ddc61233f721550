import {
  EVENTBRIDGE_RETRIES_MAX,
  EVENTBRIDGE_RETRY_FOR_MS,
  SNS_ATTEMPTS_MAX,
} from '../../../aws/limits';
import { doublingWait } from '../../../lambda/backOff';
import type { AsyncAssumptions } from '../assumptions';
import type { DeliveryError } from '../events';
import type { SourceType } from '../settings';

/** A delivery that Lambda has just refused. */
interface Refused {
  readonly source: SourceType;
  readonly status: DeliveryError;
  /** Tries so far, this one included. */
  readonly attempt: number;
  /** How long ago the source tried first, in milliseconds. */
  readonly ageMs: number;
}

/**
 * How long a source waits before it hands over again what Lambda refused; null when it gives up. A
 * missing permission is no error that gets better by waiting: only Lambda's own errors are retried
 * (facts `sns-two-stages`, `sns-policy-lambda`, `eventbridge-retries`). Your own code gets the error and
 * knows of it, which is all. What S3 does is not documented; here it does as EventBridge does.
 *
 * @returns milliseconds
 */
export function deliveryWait(refused: Refused, assumptions: AsyncAssumptions): number | null {
  const { source, status, attempt, ageMs } = refused;
  if (status === 403) return null;
  switch (source) {
    case 'sns':
      return attempt < SNS_ATTEMPTS_MAX ? snsWait(attempt) : null;
    case 's3':
    case 'eventbridge': {
      const { deliveryRetryFirstMs, deliveryRetryMostMs } = assumptions;
      const waitMs = doublingWait(deliveryRetryFirstMs, deliveryRetryMostMs, attempt);
      const isInTime = ageMs + waitMs <= EVENTBRIDGE_RETRY_FOR_MS;
      return attempt <= EVENTBRIDGE_RETRIES_MAX && isInTime ? waitMs : null;
    }
    case 'invoke':
      return null;
  }
}

/**
 * SNS's policy for Lambda: 3 tries at once, 2 more a second apart, 10 that back off from 1 s to
 * 20 s, and 100,000 that are 20 s apart (fact `sns-policy-lambda`).
 *
 * @param attempt tries so far
 */
function snsWait(attempt: number): number {
  if (attempt < 3) return 0;
  if (attempt < 5) return 1_000;
  if (attempt < 15) return Math.round(1_000 * 20 ** ((attempt - 5) / 9));
  return 20_000;
}
