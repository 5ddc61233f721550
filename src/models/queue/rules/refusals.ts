import { UNRESERVED_CONCURRENCY_MIN } from '../../../aws/limits';
import { parseFilterCriteria } from '../../../lambda/filter';
import type { Refusal } from '../../model';
import type { QueueScenario } from '../queueScenario';

/**
 * What AWS would refuse in these settings, in its own words as far as they are known (facts
 * `sqs-visibility-check`, `sqs-batch-size`, `sqs-batch-window`, `sqs-max-concurrency`,
 * `conc-reserved`). The scenario is simulated all the same, since that is where one sees why.
 */
export function queueRefusals({ settings }: QueueScenario): readonly Refusal[] {
  const { queue, mapping, account } = settings;
  const { Timeout, ReservedConcurrentExecutions: reserved } = settings.function;
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
  // Reserving nothing takes nothing away: it only stops the function.
  if (
    reserved !== null &&
    reserved > 0 &&
    account.concurrency - reserved < UNRESERVED_CONCURRENCY_MIN
  ) {
    refuse(
      'function.ReservedConcurrentExecutions',
      `Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${UNRESERVED_CONCURRENCY_MIN}].`,
    );
  }
  const filters = parseFilterCriteria(mapping.FilterCriteria, 'body');
  if (!filters.ok) {
    for (const { path, message } of filters.errors) {
      refuse('mapping.FilterCriteria', `${path}: ${message}`);
    }
  }
  return refusals;
}
