import { functionMetrics } from '../../function/metrics';
import type { MetricSeries } from '../../metric';
import { sample, startSeries } from '../../outcome/series';
import type { QueueEvent } from '../events';
import { type Counts, countMessages, startCounts } from './counts';

/** Metrics that SQS has of every queue. */
const COUNTED = [
  'NumberOfMessagesSent',
  'NumberOfMessagesReceived',
  'NumberOfMessagesDeleted',
] as const;
const LEVELS = [
  'ApproximateNumberOfMessagesVisible',
  'ApproximateNumberOfMessagesNotVisible',
] as const;

/**
 * The run's CloudWatch metrics, by AWS's names (facts `met-*`). Moving a message to the dead-letter
 * queue is not a send there: `NumberOfMessagesSent` of the dead-letter queue stays at zero. SQS
 * reports every metric of a queue in use, even if it is 0, but the age of the oldest message only
 * while there is one (fact `met-sqs-reported`): pollers use the queue from the beginning, the
 * dead-letter queue is in use once a message has come.
 */
export function queueMetrics(trace: readonly QueueEvent[]): readonly MetricSeries[] {
  const deadLetters = trace.find(({ type }) => type === 'message.deadLettered');
  const queue = startQueue('queue', 0);
  const deadLetterQueue = startQueue('deadLetterQueue', deadLetters?.at);
  const { ApproximateNumberOfMessagesDelayed: delayed } = startSeries(
    { of: 'queue', kind: 'level', unit: 'Count', reportedFrom: 0 },
    ['ApproximateNumberOfMessagesDelayed'],
  );
  const { ApproximateAgeOfOldestMessage: oldest } = startSeries(
    { of: 'queue', kind: 'ramp', unit: 'Seconds' },
    ['ApproximateAgeOfOldestMessage'],
  );

  const counts = startCounts();
  for (const event of trace) {
    const { at } = event;
    // It grows while nothing happens: what it grew to counts, although it may end here.
    sample(oldest, at, ageInSeconds(counts, at));
    countMessages(counts, event);
    switch (event.type) {
      case 'message.sent':
        sample(queue.NumberOfMessagesSent, at);
        break;
      case 'message.received':
        sample(queue.NumberOfMessagesReceived, at);
        break;
      case 'message.deleted':
        sample(queue.NumberOfMessagesDeleted, at);
        break;
      case 'deadLetter.received':
        sample(deadLetterQueue.NumberOfMessagesReceived, at);
        break;
      default:
        break;
    }
    sample(queue.ApproximateNumberOfMessagesVisible, at, counts.visible.size);
    sample(queue.ApproximateNumberOfMessagesNotVisible, at, counts.hidden.size);
    sample(delayed, at, counts.delayed.size);
    sample(oldest, at, ageInSeconds(counts, at));
    sample(deadLetterQueue.ApproximateNumberOfMessagesVisible, at, counts.deadVisible.size);
    sample(deadLetterQueue.ApproximateNumberOfMessagesNotVisible, at, counts.deadHidden.size);
  }
  const own = [...Object.values(queue), ...Object.values(deadLetterQueue), delayed, oldest];
  return [...functionMetrics(trace), ...own];
}

/** What SQS has of every queue; `inUseFrom` undefined for one that is not in use. */
function startQueue(of: string, inUseFrom: number | undefined) {
  const reported = inUseFrom === undefined ? {} : { reportedFrom: inUseFrom };
  return {
    ...startSeries({ of, kind: 'sum', unit: 'Count', ...reported }, COUNTED),
    ...startSeries({ of, kind: 'level', unit: 'Count', ...reported }, LEVELS),
  };
}

function ageInSeconds(counts: Counts, at: number): number {
  return Math.floor(counts.oldestAgeMs(at) / 1_000);
}
