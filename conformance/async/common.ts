import type { Json } from '../case';

export const DESTINATION_TESTS = 'lambda_/test_lambda_destinations.py';

/** One event that your own code hands over. */
export function scenario(
  settings: { readonly [key: string]: Json },
  body: Json,
  handler: { readonly [key: string]: Json } = {},
): Json {
  return {
    version: 1,
    model: 'async',
    settings: { source: { type: 'invoke' }, ...settings },
    workload: [{ id: 'e1', body: JSON.stringify(body) }],
    handler,
  };
}

export const ALWAYS_RAISES = { faults: [{ items: 'all', does: 'throw' }] };

/** Invocations of the only event that all raised. */
export function failures(count: number): Json {
  return Array.from({ length: count }, (_, index) => ({
    records: [{ id: 'e1', attempt: index + 1 }],
    result: 'error',
  }));
}
