import { costOf } from '../../lambda/price';
import type { TraceEvent } from '../../simulator/trace';
import { type MetricSeries, maximum, total } from '../metric';
import type { Report, ReportedInvocation } from '../report';
import { type FunctionEvent, functionEvents } from './events';

/** What a report says about the function, whatever the event source. */
export function functionReport(
  trace: readonly TraceEvent[],
): Pick<Report, 'invocations' | 'throttles' | 'cost'> {
  const events = functionEvents(trace);
  return {
    invocations: invocationsOf(events),
    throttles: events
      .filter((event) => event.type === 'batch.throttled')
      .map(({ at, items }) => ({ atMs: at, items })),
    cost: costOf(events.filter((event) => event.type === 'invocation.ended')),
  };
}

function invocationsOf(events: readonly FunctionEvent[]): readonly ReportedInvocation[] {
  const ends = new Map(
    events
      .filter((event) => event.type === 'invocation.ended')
      .map((event) => [event.invocation, event]),
  );
  return events
    .filter((event) => event.type === 'invocation.started')
    .map((started) => {
      const end = ends.get(started.invocation);
      return {
        n: started.invocation,
        atMs: started.at,
        endedAtMs: end?.at ?? null,
        requestId: started.requestId,
        environment: started.environment,
        cold: started.cold,
        shard: started.shard,
        items: started.items,
        attempt: Object.fromEntries(
          started.items.map((item, index) => [item, started.attempts[index] ?? 1]),
        ),
        result: end?.result ?? null,
        failed: end?.failed ?? [],
      };
    });
}

/**
 * The figures of whose metrics these are, by AWS's names: sums where AWS counts, the largest value
 * where it measures.
 */
export function figuresOf(
  series: readonly MetricSeries[],
  of: string,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    series
      .filter((metric) => metric.of === of)
      .map((metric) => [metric.name, metric.kind === 'sum' ? total(metric) : maximum(metric)]),
  );
}
