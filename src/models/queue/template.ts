import { functionResource, leftOutOfFunction } from '../function/template';
import { filterCriteria, getAtt, present, type Template, unless } from '../template';
import { count } from '../wording';
import type { QueueScenario } from './queueScenario';
import { type QueueSettings, queueSettings } from './settings';

/**
 * The queue, its dead-letter queue and the function with its event source mapping. Timeouts, batch
 * size and receives are written even at their defaults: what a reader compares is in them.
 */
export function queueTemplate({ settings }: Pick<QueueScenario, 'settings'>): Template {
  const { queue } = settings;
  return {
    resources: {
      ...(queue.maxReceiveCount === null
        ? {}
        : { DeadLetterQueue: { Type: 'AWS::SQS::Queue', Properties: deadLetterQueue(queue) } }),
      Queue: { Type: 'AWS::SQS::Queue', Properties: sourceQueue(queue) },
      Function: functionResource(settings.function, {
        Messages: { Type: 'SQS', Properties: eventSource(settings.mapping) },
      }),
    },
    leftOut: leftOut(settings),
  };
}

function deadLetterQueue({ FifoQueue, deadLetterRetentionPeriod }: QueueSettings['queue']) {
  const { queue } = queueSettings;
  return present({
    FifoQueue: FifoQueue || undefined,
    MessageRetentionPeriod: unless(deadLetterRetentionPeriod, queue.deadLetterRetentionPeriod),
  });
}

function sourceQueue(queue: QueueSettings['queue']) {
  const { DelaySeconds, MessageRetentionPeriod } = queueSettings.queue;
  return present({
    FifoQueue: queue.FifoQueue || undefined,
    VisibilityTimeout: queue.VisibilityTimeout,
    DelaySeconds: unless(queue.DelaySeconds, DelaySeconds),
    MessageRetentionPeriod: unless(queue.MessageRetentionPeriod, MessageRetentionPeriod),
    RedrivePolicy:
      queue.maxReceiveCount === null
        ? undefined
        : {
            deadLetterTargetArn: getAtt('DeadLetterQueue', 'Arn'),
            maxReceiveCount: queue.maxReceiveCount,
          },
  });
}

function eventSource(mapping: QueueSettings['mapping']) {
  const { MaximumBatchingWindowInSeconds, Enabled } = queueSettings.mapping;
  const { FunctionResponseTypes, MaximumConcurrency, FilterCriteria } = mapping;
  return present({
    Queue: getAtt('Queue', 'Arn'),
    BatchSize: mapping.BatchSize,
    MaximumBatchingWindowInSeconds: unless(
      mapping.MaximumBatchingWindowInSeconds,
      MaximumBatchingWindowInSeconds,
    ),
    FunctionResponseTypes: FunctionResponseTypes.length > 0 ? FunctionResponseTypes : undefined,
    ScalingConfig: MaximumConcurrency === null ? undefined : { MaximumConcurrency },
    FilterCriteria: filterCriteria(FilterCriteria),
    Enabled: unless(mapping.Enabled, Enabled),
  });
}

function leftOut(settings: QueueSettings): readonly string[] {
  const { inFlightQuota } = settings.account;
  const { default: quota } = queueSettings.account.inFlightQuota;
  return [
    ...leftOutOfFunction(settings),
    ...(inFlightQuota === quota
      ? []
      : [
          `At most ${count(inFlightQuota)} messages are in flight here; a queue at AWS has a fixed quota of ${count(quota)}.`,
        ]),
  ];
}
