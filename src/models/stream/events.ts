import type { LambdaEvent, ThrottleReason } from '../../lambda/events';
import type { Happening } from '../../simulator/trace';
import type { SettingsChanged } from '../running/events';

/** Why a batch went out when it did. */
export type BatchReady = 'received' | 'full' | 'windowOver' | 'payloadFull';

/** Why Lambda gave records up. */
export type DiscardReason = 'retriesExhausted' | 'ageExceeded';

/** What happens to records. Times are virtual milliseconds. */
type RecordEvent =
  | Happening<
      'record.arrived',
      {
        item: string;
        /** Its partition key, or DynamoDB item key. */
        key: string;
        shard: string;
        /** Its place in the shard, from 0: what its sequence number is made from. */
        position: number;
        bytes: number;
        /** When the stream no longer has it. */
        expiresAt: number;
      }
    >
  /** It is older than the mapping's starting position, which never sees it. */
  | Happening<'record.missed', { item: string; shard: string }>
  /** The mapping's filter does not let it through. */
  | Happening<'record.skipped', { item: string; shard: string }>
  /** Its retention ended before it was dealt with. */
  | Happening<'record.expired', { item: string; shard: string }>
  /** Somebody read it from where a destination's record says that it is; `found` if it still is. */
  | Happening<'record.readBack', { item: string; shard: string; found: boolean }>;

/** What every event about a batch names. */
interface OfBatch {
  readonly batch: string;
  readonly shard: string;
  /** The records in it now, in the order of the shard. */
  readonly items: readonly string[];
}

/** A part that a batch leaves behind: a batch of its own, tried in its turn. */
interface BatchPart {
  readonly batch: string;
  readonly items: readonly string[];
}

/** What happens to batches, and how far the mapping has come in each shard. */
type MappingEvent =
  /** Records can be read from now on, from the starting position. */
  | Happening<'mapping.ready', { startingPosition: string }>
  | Happening<
      'batch.gathered',
      OfBatch & {
        /** Which of the shard's lanes it is for, from 1: there are `ParallelizationFactor`. */
        lane: number;
        bytes: number;
        why: BatchReady;
      }
    >
  /** The function took no invocation: tried again without using up a retry. */
  | Happening<'batch.throttled', OfBatch & { limit: ThrottleReason; nextTryAt: number }>
  /** The function failed, and the same batch is tried again after a wait. */
  | Happening<
      'batch.retrying',
      OfBatch & {
        /** The try that is next: 2 for the first retry. */
        attempt: number;
        nextTryAt: number;
        /** Retries left after that one; null without a limit. */
        retriesLeft: number | null;
      }
    >
  /** The function failed, and the batch is halved: both halves are tried, the first one first. */
  | Happening<'batch.split', OfBatch & { first: BatchPart; second: BatchPart }>
  /** The function reported where it failed: what comes before is done, the rest is a new batch. */
  | Happening<'batch.cut', OfBatch & { done: readonly string[]; rest: BatchPart }>
  | Happening<'batch.succeeded', OfBatch>
  /**
   * Records of a batch were given up: all of them when the retries are used up, the too old ones
   * when the age is exceeded. What the destination gets is made from it (`rules/destination`).
   */
  | Happening<
      'batch.discarded',
      OfBatch & {
        discarded: readonly string[];
        why: DiscardReason;
        /** Null: there is none, and what was discarded is lost. */
        target: 'sqs' | 'sns' | 's3' | 'kafka' | null;
        /** Tries so far; 1 if the function never saw it (case stream-12). */
        invokeCount: number;
        /** The last invocation, null if there was none. */
        invocation: number | null;
        /** `Unhandled` after an exception; null when failures were reported, or never invoked. */
        functionError: string | null;
      }
    >
  /** The mapping was disabled while the batch was not done: it is read again from the checkpoint. */
  | Happening<'batch.abandoned', OfBatch>
  | Happening<
      'checkpoint.moved',
      {
        shard: string;
        /** The place of the first record that is not behind it. */
        position: number;
      }
    >;

/** Everything that a stream's trace can hold. */
export type StreamEvent = LambdaEvent | RecordEvent | MappingEvent | SettingsChanged;
