import { figuresOf, reportFrom } from '../function/report';
import type { Run } from '../model';
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
  return reportFrom(run, {
    fates,
    breaks: breaksOf(run, fates),
    refused: queueRefusals(scenario),
    targets: { deadLetterQueue: deadLettersOf(trace), onFailure: [], onSuccess: [] },
    responses: [],
    metrics: metricsOf(trace),
  });
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
