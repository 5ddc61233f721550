import { costOf } from '../../lambda/price';
import { maximum, total } from '../metric';
import type { Run } from '../model';
import type { Report, ReportedInvocation } from '../report';
import type { QueueEvent } from './events';
import { fatesOf } from './outcome/fates';
import { guaranteesOf } from './outcome/guarantees';
import { queueMetrics } from './outcome/metrics';
import type { QueueScenario } from './queueScenario';
import { queueRefusals } from './rules/refusals';

/** What a run of a queue came to, read off its trace. */
export function queueReport(run: Run<QueueScenario, QueueEvent>): Report {
  const { trace, scenario } = run;
  const fates = fatesOf(trace);
  const ended = trace.filter((event) => event.type === 'invocation.ended');
  return {
    scenario,
    ended: run.ended,
    invocations: invocationsOf(trace),
    throttles: trace
      .filter((event) => event.type === 'batch.throttled')
      .map(({ at, items }) => ({ atMs: at, items })),
    items: Object.fromEntries(
      [...fates.values()].map(({ item, state, deliveries, completed, receives }) => [
        item,
        { state, deliveries, completed, receives },
      ]),
    ),
    targets: { deadLetterQueue: deadLettersOf(trace), onFailure: [], onSuccess: [] },
    responses: [],
    metrics: metricsOf(trace),
    guarantees: guaranteesOf(run, fates),
    cost: costOf(ended),
    refused: queueRefusals(scenario),
  };
}

function invocationsOf(trace: readonly QueueEvent[]): readonly ReportedInvocation[] {
  const ends = new Map(
    trace
      .filter((event) => event.type === 'invocation.ended')
      .map((event) => [event.invocation, event]),
  );
  return trace
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

/** The dead letters with the attributes that SQS gives them: all of them text. */
function deadLettersOf(trace: readonly QueueEvent[]): Report['targets']['deadLetterQueue'] {
  return trace
    .filter((event) => event.type === 'message.deadLettered')
    .map((event) => ({
      atMs: event.at,
      item: event.item,
      attributes: {
        MessageId: event.item,
        ApproximateReceiveCount: String(event.receiveCount),
        SentTimestamp: String(event.sentAt),
        ApproximateFirstReceiveTimestamp: String(event.firstReceivedAt),
        DeadLetterQueueSourceArn: 'arn:aws:sqs:us-east-1:123456789012:orders',
        ...(event.group === null ? {} : { MessageGroupId: event.group }),
      },
    }));
}

/** Sums where AWS counts, the largest value where it measures a level. */
function metricsOf(trace: readonly QueueEvent[]): Report['metrics'] {
  const series = queueMetrics(trace);
  const figures = (of: string) =>
    Object.fromEntries(
      series
        .filter((metric) => metric.of === of)
        .map((metric) => [metric.name, metric.kind === 'sum' ? total(metric) : maximum(metric)]),
    );
  return {
    ...figures('function'),
    ...figures('queue'),
    deadLetterQueue: figures('deadLetterQueue'),
  };
}
