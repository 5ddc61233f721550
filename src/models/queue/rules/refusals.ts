import { filterRefusals, reservationRefusals } from '../../function/refusals';
import type { Refusal } from '../../model';
import type { QueueScenario } from '../queueScenario';

/**
 * What AWS would refuse in these settings, in its own words as far as they are known (facts
 * `sqs-visibility-check`, `sqs-batch-size`, `sqs-batch-window`, `sqs-max-concurrency`). The scenario is simulated all the same, since that is where one sees why.
 */
export function queueRefusals({ settings }: QueueScenario): readonly Refusal[] {
  const { queue, mapping } = settings;
  const { Timeout } = settings.function;
  const refusals: Refusal[] = [];
  const refuse = (path: string, message: string) => refusals.push({ path, message });

  if (Timeout > queue.VisibilityTimeout) {
    refuse(
      'queue.VisibilityTimeout',
      `Queue visibility timeout: ${queue.VisibilityTimeout} seconds is less than Function timeout: ${Timeout} seconds`,
    );
  }
  if (queue.FifoQueue && mapping.BatchSize > 10) {
    refuse('mapping.BatchSize', 'Batch size must not exceed 10 for FIFO queues');
  }
  if (!queue.FifoQueue && mapping.BatchSize > 10 && mapping.MaximumBatchingWindowInSeconds === 0) {
    refuse(
      'mapping.BatchSize',
      'Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10',
    );
  }
  if (queue.FifoQueue && mapping.MaximumBatchingWindowInSeconds > 0) {
    refuse(
      'mapping.MaximumBatchingWindowInSeconds',
      'Batching window is not supported for FIFO queues',
    );
  }
  if (mapping.MaximumConcurrency !== null && mapping.MaximumConcurrency < 2) {
    refuse(
      'mapping.MaximumConcurrency',
      `Value '${mapping.MaximumConcurrency}' at 'scalingConfig.maximumConcurrency' failed to satisfy constraint: Member must have value greater than or equal to 2`,
    );
  }
  return [
    ...refusals,
    ...reservationRefusals(settings),
    ...filterRefusals(mapping.FilterCriteria, 'body'),
  ];
}
