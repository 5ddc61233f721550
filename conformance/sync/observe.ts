import { errorDocument } from '../../src/lambda/errorDocument';
import type { ThrottleReason } from '../../src/lambda/events';
import type { SyncEvent } from '../../src/models/sync/events';
import type { TraceEvent } from '../../src/simulator/trace';

type Type = SyncEvent['type'];
type Of<Wanted extends Type> = Extract<SyncEvent, { readonly type: Wanted }>;

/** The events of a type in the trace of a scenario of synchronous calls. */
export function events<Wanted extends Type>(
  trace: readonly TraceEvent[],
  type: Wanted,
): readonly Of<Wanted>[] {
  const own = trace as readonly SyncEvent[];
  return own.filter((event): event is Of<Wanted> => event.type === type);
}

/** The status that the caller saw of each attempt. */
export function statuses(trace: readonly TraceEvent[]) {
  return events(trace, 'request.answered').map(({ status }) => status);
}

/** AWS's names of the limits that throttle (fact `sync-429-reasons`). */
const REASONS: Readonly<Record<ThrottleReason, string>> = {
  reserved: 'ReservedFunctionConcurrentInvocationLimitExceeded',
  account: 'ConcurrentInvocationLimitExceeded',
  scaling: 'ConcurrentInvocationLimitExceeded',
  requestRate: 'FunctionInvocationRateLimitExceeded',
};

/** Why calls were throttled, by AWS's names. */
export function throttleReasons(trace: readonly TraceEvent[]) {
  return events(trace, 'batch.throttled').map(({ limit }) => REASONS[limit]);
}

/** The fields of the error document of the first invocation, which failed. */
export function errorFields(trace: readonly TraceEvent[]) {
  const [started] = events(trace, 'invocation.started');
  const [ended] = events(trace, 'invocation.ended');
  const [failed] = events(trace, 'item.failed');
  const result = ended?.result ?? 'success';
  if (result === 'success' || result === 'partial') return [];
  const document = errorDocument({
    result,
    outcome: failed?.outcome ?? null,
    requestId: started?.requestId ?? '',
    timeoutSeconds: 3,
  });
  return Object.keys(document).sort();
}
