import type { TraceEvent } from '../../simulator/trace';
import type { MetricSeries } from '../metric';
import { sample, startMetric, startSeries } from '../outcome/series';
import { functionEvents } from './events';

/**
 * The function's CloudWatch metrics, by AWS's names (facts `met-*`), whatever the event source. An
 * invocation that went well counts as 0 errors and 0 throttles.
 */
export function functionMetrics(trace: readonly TraceEvent[]): readonly MetricSeries[] {
  const of = 'function';
  const Invocations = startMetric('Invocations', { of, kind: 'sum', unit: 'Count' });
  const { Errors, Throttles } = startSeries(
    { of, kind: 'sum', unit: 'Count', countsTrouble: true },
    ['Errors', 'Throttles'],
  );
  const { Duration } = startSeries({ of, kind: 'sample', unit: 'Milliseconds' }, ['Duration']);
  const { ConcurrentExecutions } = startSeries({ of, kind: 'level', unit: 'Count' }, [
    'ConcurrentExecutions',
  ]);

  const startedAt = new Map<number, number>();
  for (const event of functionEvents(trace)) {
    const { at } = event;
    switch (event.type) {
      case 'invocation.started':
        startedAt.set(event.invocation, at);
        sample(Invocations, at);
        sample(Throttles, at, 0);
        sample(ConcurrentExecutions, at, startedAt.size);
        break;
      case 'invocation.ended': {
        // Errors carry the time of the invocation, not of its end (fact `met-errors`).
        const began = startedAt.get(event.invocation) ?? at;
        startedAt.delete(event.invocation);
        const isError = event.result !== 'success' && event.result !== 'partial';
        sample(Errors, began, isError ? 1 : 0, at);
        sample(Duration, at, event.durationMs);
        sample(ConcurrentExecutions, at, startedAt.size);
        break;
      }
      case 'batch.throttled':
        sample(Throttles, at);
        break;
      default:
        break;
    }
  }
  // Invocations do not end in the order in which they began.
  Errors.samples.sort((one, other) => one.at - other.at);
  return [Invocations, Errors, Throttles, Duration, ConcurrentExecutions];
}
