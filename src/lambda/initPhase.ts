import { INIT_LIMIT_MS } from '../aws/limits';

/**
 * How long an environment initialises, and whether the time counts against the function's timeout.
 * A first init comes before the invocation and may take 10 s; a longer one is begun again inside
 * the invocation (`env-init-limit`). After a reset it runs inside the invocation (`env-error-reset`).
 */
export function initPhase(input: {
  readonly cold: boolean;
  readonly reset: boolean;
  readonly initMs: number;
  readonly timeoutMs: number;
}): { readonly beforeMs: number; readonly insideMs: number; readonly timedOut: boolean } {
  const { cold, reset, initMs, timeoutMs } = input;
  const overran = cold && initMs > INIT_LIMIT_MS;
  const wanted = reset || overran ? initMs : 0;
  return {
    beforeMs: cold ? Math.min(initMs, INIT_LIMIT_MS) : 0,
    insideMs: Math.min(wanted, timeoutMs),
    timedOut: wanted >= timeoutMs,
  };
}
