import type { MetricSample, MetricSeries } from '../../metric';
import type { QueueEvent } from '../events';
import { type Counts, countMessages, startCounts } from './counts';

type Of = 'function' | 'queue' | 'deadLetterQueue';

/**
 * The run's CloudWatch metrics, by AWS's names (facts `met-*`). Moving a message to the dead-letter
 * queue is not a send there: `NumberOfMessagesSent` of the dead-letter queue stays at zero. An
 * invocation that went well counts as 0 errors and 0 throttles. SQS reports every metric of a queue
 * in use, even if it is 0, but the age of the oldest message only while there is one (fact
 * `met-sqs-reported`): pollers use the queue from the beginning, the dead-letter queue is in use once
 * a message has come.
 */
export function queueMetrics(trace: readonly QueueEvent[]): readonly MetricSeries[] {
  const deadLetters = trace.find(({ type }) => type === 'message.deadLettered');
  const inUseFrom: Readonly<Record<Of, number | undefined>> = {
    function: undefined,
    queue: 0,
    deadLetterQueue: deadLetters?.at,
  };
  const series = new Map<string, MetricSeries & { readonly samples: MetricSample[] }>();
  const define = (
    of: Of,
    kind: MetricSeries['kind'],
    unit: MetricSeries['unit'],
    names: string[],
  ) => {
    const reportedFrom = kind === 'ramp' ? undefined : inUseFrom[of];
    const reported = reportedFrom === undefined ? {} : { reportedFrom };
    for (const name of names)
      series.set(`${of}.${name}`, { name, of, kind, unit, samples: [], ...reported });
  };
  define('function', 'sum', 'Count', ['Invocations', 'Errors', 'Throttles']);
  define('function', 'sample', 'Milliseconds', ['Duration']);
  define('function', 'level', 'Count', ['ConcurrentExecutions']);
  for (const of of ['queue', 'deadLetterQueue'] as const) {
    define(of, 'sum', 'Count', [
      'NumberOfMessagesSent',
      'NumberOfMessagesReceived',
      'NumberOfMessagesDeleted',
    ]);
    define(of, 'level', 'Count', [
      'ApproximateNumberOfMessagesVisible',
      'ApproximateNumberOfMessagesNotVisible',
    ]);
  }
  define('queue', 'level', 'Count', ['ApproximateNumberOfMessagesDelayed']);
  define('queue', 'ramp', 'Seconds', ['ApproximateAgeOfOldestMessage']);

  const add = (of: Of, name: string, at: number, value = 1, knownAt = at) => {
    const found = series.get(`${of}.${name}`);
    if (!found) return;
    const last = found.samples.at(-1);
    if (found.kind !== 'sum' && found.kind !== 'sample' && last?.value === value) return;
    // A level that changed several times in one instant never stood in between.
    if (found.kind === 'level' && last?.at === at) found.samples.pop();
    found.samples.push(knownAt > at ? { at, value, knownAt } : { at, value });
  };

  const startedAt = new Map<number, number>();
  const counts = startCounts();
  for (const event of trace) {
    const { at } = event;
    // It grows while nothing happens: what it grew to counts, although it may end here.
    add('queue', 'ApproximateAgeOfOldestMessage', at, ageInSeconds(counts, at));
    countMessages(counts, event);
    switch (event.type) {
      case 'invocation.started':
        startedAt.set(event.invocation, at);
        add('function', 'Invocations', at);
        add('function', 'Throttles', at, 0);
        add('function', 'ConcurrentExecutions', at, startedAt.size);
        break;
      case 'invocation.ended': {
        // Errors carry the time of the invocation, not of its end (fact `met-errors`).
        const began = startedAt.get(event.invocation) ?? at;
        startedAt.delete(event.invocation);
        const isError = event.result !== 'success' && event.result !== 'partial';
        add('function', 'Errors', began, isError ? 1 : 0, at);
        add('function', 'Duration', at, event.durationMs);
        add('function', 'ConcurrentExecutions', at, startedAt.size);
        break;
      }
      case 'batch.throttled':
        add('function', 'Throttles', at);
        break;
      case 'message.sent':
        add('queue', 'NumberOfMessagesSent', at);
        break;
      case 'message.received':
        add('queue', 'NumberOfMessagesReceived', at);
        break;
      case 'message.deleted':
        add('queue', 'NumberOfMessagesDeleted', at);
        break;
      case 'deadLetter.received':
        add('deadLetterQueue', 'NumberOfMessagesReceived', at);
        break;
      default:
        break;
    }
    add('queue', 'ApproximateNumberOfMessagesVisible', at, counts.visible.size);
    add('queue', 'ApproximateNumberOfMessagesNotVisible', at, counts.hidden.size);
    add('queue', 'ApproximateNumberOfMessagesDelayed', at, counts.delayed.size);
    add('queue', 'ApproximateAgeOfOldestMessage', at, ageInSeconds(counts, at));
    add('deadLetterQueue', 'ApproximateNumberOfMessagesVisible', at, counts.deadVisible.size);
    add('deadLetterQueue', 'ApproximateNumberOfMessagesNotVisible', at, counts.deadHidden.size);
  }
  // Invocations do not end in the order in which they began.
  series.get('function.Errors')?.samples.sort((one, other) => one.at - other.at);
  return [...series.values()];
}

function ageInSeconds(counts: Counts, at: number): number {
  return Math.floor(counts.oldestAgeMs(at) / 1_000);
}
