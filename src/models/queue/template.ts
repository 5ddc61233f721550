import { getAtt, present, type Template, type TemplateValue } from '../template';
import { count, seconds } from '../wording';
import type { QueueScenario } from './queueScenario';
import { type QueueSettings, queueSettings } from './settings';

/** A value, or nothing where it is AWS's default. */
function unless<Value extends TemplateValue>(
  value: Value,
  { default: byDefault }: { readonly default: Value },
): Value | undefined {
  return value === byDefault ? undefined : value;
}

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
      Function: { Type: 'AWS::Serverless::Function', Properties: lambdaFunction(settings) },
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

function lambdaFunction(settings: QueueSettings) {
  const own = settings.function;
  return present({
    CodeUri: 'src/',
    Handler: 'index.handler',
    Runtime: 'nodejs22.x',
    Timeout: own.Timeout,
    MemorySize: unless(own.MemorySize, queueSettings.function.MemorySize),
    ReservedConcurrentExecutions: own.ReservedConcurrentExecutions ?? undefined,
    Events: { Messages: { Type: 'SQS', Properties: eventSource(settings.mapping) } },
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
    FilterCriteria:
      FilterCriteria === null || FilterCriteria.Filters.length === 0
        ? undefined
        : { Filters: FilterCriteria.Filters.map(({ Pattern }) => ({ Pattern })) },
    Enabled: unless(mapping.Enabled, Enabled),
  });
}

function leftOut({ account, function: own }: QueueSettings): readonly string[] {
  const quotas = queueSettings.account;
  return [
    ...(own.initMs === queueSettings.function.initMs.default
      ? []
      : [`Init takes ${seconds(own.initMs)}: it is up to the code, its size and the runtime.`]),
    ...(account.concurrency === quotas.concurrency.default
      ? []
      : [
          `The account has a concurrency of ${count(account.concurrency)}: a quota of Lambda's, which Service Quotas raises.`,
        ]),
    ...(account.inFlightQuota === quotas.inFlightQuota.default
      ? []
      : [
          `At most ${count(account.inFlightQuota)} messages are in flight here; a queue at AWS has a fixed quota of ${count(quotas.inFlightQuota.default)}.`,
        ]),
  ];
}
