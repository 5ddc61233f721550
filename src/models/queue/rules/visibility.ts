import { WINDOW_VISIBILITY_EXTRA_MS } from '../../../aws/limits';
import type { QueueSettings } from '../settings';

/**
 * How long the mapping hides what it receives, in milliseconds: the queue's visibility timeout,
 * unless a batching window and the function timeout together are longer; then it is both plus 30 s
 * (case sqs-15).
 */
export function mappingHidesForMs(settings: QueueSettings): number {
  const timeoutMs = settings.queue.VisibilityTimeout * 1_000;
  const windowMs = settings.mapping.MaximumBatchingWindowInSeconds * 1_000;
  const needed = windowMs + settings.function.Timeout * 1_000;
  return windowMs > 0 && needed > timeoutMs ? needed + WINDOW_VISIBILITY_EXTRA_MS : timeoutMs;
}
