import { ENVIRONMENTS_PER_TEN_SECONDS, REQUESTS_PER_CONCURRENCY } from '../aws/limits';
import type { ThrottleReason } from './events';

/** A budget that refills continuously and never saves up more than its capacity. */
export interface Bucket {
  readonly left: number;
  readonly atMs: number;
}

/** What is left of a bucket at a later moment. */
export function refill(bucket: Bucket, capacity: number, perMs: number, nowMs: number): Bucket {
  const left = Math.min(capacity, bucket.left + (nowMs - bucket.atMs) * perMs);
  return { left, atMs: nowMs };
}

/** Where a function stands when one more invocation is asked for. */
export interface Demand {
  /** Invocations running now. */
  readonly running: number;
  /** The function's own share; null when it draws on what the account has unreserved. */
  readonly reserved: number | null;
  /** The account's concurrency in the Region. */
  readonly account: number;
  /** No warm environment is free. */
  readonly needsEnvironment: boolean;
  readonly environmentsLeft: number;
  readonly requestsLeft: number;
}

/** Concurrency that the function may use: its reserved share, else the account's. */
export function concurrencyLimit(reserved: number | null, account: number): number {
  return reserved ?? account;
}

/**
 * Which limit, if any, refuses one more invocation: reserved or account concurrency
 * (`conc-reserved`, `conc-account`), 10 requests a second per unit of concurrency (`conc-rps`), or
 * 1,000 new environments every 10 seconds (`conc-scale-rate`).
 */
export function throttleReason(demand: Demand): ThrottleReason | null {
  if (demand.running >= concurrencyLimit(demand.reserved, demand.account)) {
    return demand.reserved === null ? 'account' : 'reserved';
  }
  if (demand.requestsLeft < 1) return 'requestRate';
  if (demand.needsEnvironment && demand.environmentsLeft < 1) return 'scaling';
  return null;
}

export const ENVIRONMENT_RATE = {
  capacity: ENVIRONMENTS_PER_TEN_SECONDS,
  perMs: ENVIRONMENTS_PER_TEN_SECONDS / 10_000,
} as const;

/** The request rate that goes with a concurrency limit. */
export function requestRate(limit: number) {
  const perSecond = limit * REQUESTS_PER_CONCURRENCY;
  return { capacity: perSecond, perMs: perSecond / 1_000 };
}
