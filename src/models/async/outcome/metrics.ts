import { functionMetrics } from '../../function/metrics';
import type { MetricSeries } from '../../metric';
import type { Run } from '../../model';
import { sample, startMetric, startSeries } from '../../outcome/series';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent } from '../events';
import { copyId } from '../rules/copyId';

type AsyncRun = Pick<Run<AsyncScenario, AsyncEvent>, 'scenario' | 'trace'>;

/**
 * The run's CloudWatch metrics by AWS's names: the function's, those that Lambda has of asynchronous
 * events (facts `async-metric-*`, `met-dlq`, `met-dest`), and those of an SNS topic (fact `met-sns`).
 * A target that could not be written to counts in a metric of its own, by what kind of target it is:
 * none of the others shows that an event is gone.
 */
export function asyncMetrics({ scenario, trace }: AsyncRun): readonly MetricSeries[] {
  const isTopic = scenario.settings.source.type === 'sns';
  return [...functionMetrics(trace), ...ofEvents(trace), ...(isTopic ? ofTopic(trace) : [])];
}

function ofEvents(trace: readonly AsyncEvent[]): readonly MetricSeries[] {
  const of = 'function';
  const received = startMetric('AsyncEventsReceived', { of, kind: 'sum', unit: 'Count' });
  const troubles = startSeries({ of, kind: 'sum', unit: 'Count', countsTrouble: true }, [
    'AsyncEventsDropped',
    'DeadLetterErrors',
    'DestinationDeliveryFailures',
  ]);
  const age = startMetric('AsyncEventAge', { of, kind: 'sample', unit: 'Milliseconds' });
  /** When each copy came into Lambda's queue. */
  const queuedAt = new Map<string, number>();
  for (const event of trace) {
    const { at } = event;
    switch (event.type) {
      case 'event.accepted':
        sample(received, at);
        queuedAt.set(copyId(event.item, event.copy), at);
        break;
      case 'event.deliveredAgain':
        // The same event once more: it was received before.
        queuedAt.set(copyId(event.item, event.copy), at);
        break;
      case 'invocation.started':
        sample(age, at, at - (queuedAt.get(event.batch) ?? at));
        break;
      case 'event.dropped':
        sample(troubles.AsyncEventsDropped, at);
        break;
      case 'target.failed':
        sample(troubles[failuresOf(event)], at);
        break;
      default:
        break;
    }
  }
  return [received, age, ...Object.values(troubles)];
}

/** A dead-letter queue has another metric for what did not get there than a destination. */
function failuresOf({ target }: Extract<AsyncEvent, { readonly type: 'target.failed' }>) {
  return target === 'deadLetterQueue' ? 'DeadLetterErrors' : 'DestinationDeliveryFailures';
}

/** For Lambda, a message counts once as failed, however often SNS tried. */
function ofTopic(trace: readonly AsyncEvent[]): readonly MetricSeries[] {
  const like = { of: 'topic', kind: 'sum', unit: 'Count' } as const;
  const counts = startSeries(like, ['NumberOfMessagesPublished', 'NumberOfNotificationsDelivered']);
  const troubles = startSeries({ ...like, countsTrouble: true }, [
    'NumberOfNotificationsFailed',
    'NumberOfNotificationsRedrivenToDlq',
  ]);
  for (const event of trace) {
    const { at } = event;
    if (event.type === 'event.sent') sample(counts.NumberOfMessagesPublished, at);
    if (event.type === 'event.accepted') sample(counts.NumberOfNotificationsDelivered, at);
    if (event.type !== 'delivery.givenUp') continue;
    sample(troubles.NumberOfNotificationsFailed, at);
    if (event.isKept) sample(troubles.NumberOfNotificationsRedrivenToDlq, at);
  }
  return [...Object.values(counts), ...Object.values(troubles)];
}
