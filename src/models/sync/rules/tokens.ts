import { RETRY_TOKENS_MAX } from '../../../aws/limits';
import type { RetryMode } from '../settings';

/** Whether the retries of a mode cost tokens (facts `sdk-retry-quota`, `sdk-legacy`). */
export function hasTokens(mode: RetryMode): boolean {
  return mode === 'standard' || mode === 'standard2026';
}

/**
 * What is in the bucket after a success: what the last retry cost is given back, or one token when
 * there was none (fact `sdk-retry-quota`, case sync-06).
 */
export function refunded(tokens: number, lastCost: number | null): number {
  return Math.min(RETRY_TOKENS_MAX, tokens + (lastCost ?? 1));
}
