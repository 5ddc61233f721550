import { BATCH_PAYLOAD_MAX_BYTES } from '../../../aws/limits';
import type { BatchReady } from '../events';
import type { StreamSettings } from '../settings';

/** What a batch that is being gathered holds so far. */
export interface Gathered {
  readonly count: number;
  readonly bytes: number;
  /** Virtual milliseconds at which the batching window is over. */
  readonly windowEndsAt: number;
  /** The next record would have made it larger than the payload may be. */
  readonly isPayloadFull: boolean;
}

/**
 * Why a batch goes out: it is full, its payload is, or its window is over (facts
 * `stream-batch-size`, `stream-batch-window`). Null while it gathers.
 */
export function batchReady(
  gathered: Gathered,
  mapping: StreamSettings['mapping'],
  nowMs: number,
): BatchReady | null {
  if (gathered.count >= mapping.BatchSize) return 'full';
  if (gathered.isPayloadFull) return 'payloadFull';
  if (mapping.MaximumBatchingWindowInSeconds === 0) return 'received';
  return nowMs >= gathered.windowEndsAt ? 'windowOver' : null;
}

/** Whether one more record of this size still fits into an invocation. */
export function fits(bytes: number, recordBytes: number): boolean {
  return bytes === 0 || bytes + recordBytes <= BATCH_PAYLOAD_MAX_BYTES;
}
