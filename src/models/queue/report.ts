import { figuresOf, functionReport } from '../function/report';
import type { Run } from '../model';
import { guaranteesFrom } from '../outcome/breaks';
import { reportedItems } from '../outcome/fate';
import type { DeadLetter, Report } from '../report';
import type { QueueEvent } from './events';
import { breaksOf } from './outcome/breaks';
import { fatesOf } from './outcome/fates';
import { queueMetrics } from './outcome/metrics';
import type { QueueScenario } from './queueScenario';
import { queueRefusals } from './rules/refusals';

/** What a run of a queue came to, read off its trace. */
export function queueReport(run: Run<QueueScenario, QueueEvent>): Report {
  const { trace, scenario } = run;
  const fates = fatesOf(trace);
  const { invocations, throttles, cost } = functionReport(trace);
  return {
    scenario,
    ended: run.ended,
    invocations,
    throttles,
    items: reportedItems(fates),
    targets: { deadLetterQueue: deadLettersOf(trace), onFailure: [], onSuccess: [] },
    responses: [],
    metrics: metricsOf(trace),
    guarantees: guaranteesFrom(scenario, breaksOf(run, fates)),
    cost,
    refused: queueRefusals(scenario),
  };
}

/** The dead letters with the attributes that SQS gives them: all of them text. */
function deadLettersOf(trace: readonly QueueEvent[]): readonly DeadLetter[] {
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

function metricsOf(trace: readonly QueueEvent[]): Report['metrics'] {
  const series = queueMetrics(trace);
  return {
    ...figuresOf(series, 'function'),
    ...figuresOf(series, 'queue'),
    deadLetterQueue: figuresOf(series, 'deadLetterQueue'),
  };
}
