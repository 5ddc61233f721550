import { PRICE_GB_SECOND_X86_USD, PRICE_REQUEST_USD } from '../aws/limits';

/** What a number of invocations costs: x86, us-east-1, first tier, without the free tier. */
export interface Cost {
  readonly usd: number;
  /** Billed time of all invocations together, init included, in milliseconds. */
  readonly billedMs: number;
  readonly requests: number;
}

/**
 * Requests plus GB-seconds, each invocation rounded up to the millisecond before
 * (facts `price-x86`, `price-request`, `price-init`).
 *
 * @param billed billed milliseconds and memory in MB of every invocation
 */
export function costOf(
  billed: readonly { readonly billedMs: number; readonly memoryMb: number }[],
): Cost {
  let billedMs = 0;
  let gbSeconds = 0;
  for (const invocation of billed) {
    billedMs += invocation.billedMs;
    gbSeconds += (invocation.billedMs / 1_000) * (invocation.memoryMb / 1_024);
  }
  const usd = billed.length * PRICE_REQUEST_USD + gbSeconds * PRICE_GB_SECOND_X86_USD;
  return { usd, billedMs, requests: billed.length };
}
