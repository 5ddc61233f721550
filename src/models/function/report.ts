import { costOf } from '../../lambda/price';
import type { TraceEvent } from '../../simulator/trace';
import { type MetricSeries, maximum, total } from '../metric';
import type { AnyScenario, Run } from '../model';
import { guaranteesFrom } from '../outcome/breaks';
import { type Fate, reportedItems } from '../outcome/fate';
import type { Breaks, Report, ReportedInvocation } from '../report';
import { type FunctionEvent, functionEvents } from './events';

/** What only a model knows of its run. */
interface Found extends Pick<Report, 'targets' | 'responses' | 'shards' | 'metrics' | 'refused'> {
  readonly fates: ReadonlyMap<string, Fate & { readonly receives: number }>;
  readonly breaks: Breaks;
}

/** What a run came to: what its model found, and what is read off every run alike. */
export function reportFrom(
  { scenario, trace, ended }: Run<AnyScenario, TraceEvent>,
  { fates, breaks, refused, shards, ...found }: Found,
): Report {
  const events = functionEvents(trace);
  return {
    scenario,
    ended,
    invocations: invocationsOf(events),
    throttles: events
      .filter((event) => event.type === 'batch.throttled')
      .map(({ at, items }) => ({ atMs: at, items })),
    items: reportedItems(fates),
    targets: found.targets,
    responses: found.responses,
    ...(shards === undefined ? {} : { shards }),
    metrics: found.metrics,
    guarantees: guaranteesFrom(scenario, breaks),
    cost: costOf(events.filter((event) => event.type === 'invocation.ended')),
    refused,
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
