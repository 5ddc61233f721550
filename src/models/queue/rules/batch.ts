import { BATCH_PAYLOAD_MAX_BYTES } from '../../../aws/limits';
import type { BatchReady } from '../events';
import type { Received } from '../parts/sourceQueue';
import type { QueueSettings } from '../settings';

/** Messages that one poller has received for one invocation. */
export interface Batch {
  readonly id: string;
  readonly messages: readonly Received[];
  readonly bytes: number;
  /** Virtual milliseconds at which the batching window is over. */
  readonly windowEndsAt: number;
  /** The next message would have made it larger than the payload may be. */
  readonly payloadFull: boolean;
}

/** When the first message of the batch becomes visible again, in virtual milliseconds. */
export function hiddenUntil(batch: Batch): number {
  return batch.messages.reduce(
    (first, message) => Math.min(first, message.hiddenUntil),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * Why a batch goes out: it is full, its payload is, or its window is over
 * (facts `sqs-batch-size`, `sqs-batch-window`, `sqs-batch-payload`). Null while it gathers.
 */
export function batchReady(
  batch: Batch,
  mapping: QueueSettings['mapping'],
  nowMs: number,
): BatchReady | null {
  if (batch.messages.length >= mapping.BatchSize) return 'full';
  if (batch.payloadFull) return 'payloadFull';
  if (mapping.MaximumBatchingWindowInSeconds === 0) return 'received';
  return nowMs >= batch.windowEndsAt ? 'windowOver' : null;
}

/** What one receive may still add to a batch, in messages and bytes. */
export function roomIn(batch: Batch | null, mapping: QueueSettings['mapping'], receiveMax: number) {
  return {
    most: Math.min(receiveMax, mapping.BatchSize - (batch?.messages.length ?? 0)),
    mostBytes: BATCH_PAYLOAD_MAX_BYTES - (batch?.bytes ?? 0),
  };
}
