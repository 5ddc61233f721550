import type { LambdaEvent, ThrottleReason } from '../../lambda/events';
import type { Happening } from '../../simulator/trace';
import type { SettingsChanged } from '../running/events';

/** What made a message visible again. */
export type VisibleAgain = 'delayOver' | 'visibilityTimeoutOver' | 'secondCopy';

/** Why a batch went out when it did. */
export type BatchReady = 'received' | 'full' | 'windowOver' | 'payloadFull';

/** What happens to messages. Times are virtual milliseconds. */
type MessageEvent =
  | Happening<
      'message.sent',
      { item: string; group: string | null; bytes: number; visibleAt: number }
    >
  | Happening<
      'message.received',
      { item: string; by: 'mapping' | 'peek'; receiveCount: number; hiddenUntil: number }
    >
  | Happening<'message.visible', { item: string; why: VisibleAgain }>
  | Happening<'message.visibilityChanged', { item: string; hiddenUntil: number }>
  | Happening<
      'message.deleted',
      {
        item: string;
        by: 'mapping' | 'handler' | 'filter';
        /** The receipt was of a receive whose visibility timeout was over. */
        late: boolean;
      }
    >
  | Happening<
      'message.deleteRefused',
      { item: string; by: 'mapping' | 'handler' | 'filter'; why: 'receiptExpired' | 'newerReceipt' }
    >
  | Happening<
      'message.deadLettered',
      {
        item: string;
        receiveCount: number;
        sentAt: number;
        firstReceivedAt: number;
        group: string | null;
        expiresAt: number;
      }
    >
  | Happening<'message.expired', { item: string; from: 'source' | 'deadLetterQueue' }>
  | Happening<'message.purged', { item: string; from: 'source' | 'deadLetterQueue' }>
  | Happening<'deadLetter.received', { item: string; receiveCount: number; hiddenUntil: number }>
  | Happening<'deadLetter.visible', { item: string }>
  | Happening<'message.redriven', { item: string }>;

/** What happens to batches and pollers inside the event source mapping. */
type MappingEvent =
  | Happening<
      'batch.gathered',
      {
        batch: string;
        poller: string;
        items: readonly string[];
        bytes: number;
        why: BatchReady;
        /** When the first of its messages becomes visible again. */
        hiddenUntil: number;
      }
    >
  | Happening<
      'batch.throttled',
      {
        batch: string;
        poller: string;
        items: readonly string[];
        limit: ThrottleReason;
        /** When the mapping tries again; null when the visibility timeout is over before that. */
        nextTryAt: number | null;
      }
    >
  | Happening<'batch.abandoned', { batch: string; poller: string; items: readonly string[] }>
  | Happening<
      'pollers.scaled',
      {
        from: number;
        to: number;
        why: 'start' | 'backlog' | 'idle' | 'failure' | 'success' | 'setting';
      }
    >;

/** What the scenario does to the system at a moment of its own choosing. */
type InterventionEvent =
  | SettingsChanged
  | Happening<'queue.peeked', { queue: 'source' | 'deadLetterQueue' }>
  | Happening<'queue.purged', { queue: 'source' | 'deadLetterQueue'; count: number }>
  | Happening<'redrive.started', { count: number }>;

/** Everything that a queue's trace can hold. */
export type QueueEvent = LambdaEvent | MessageEvent | MappingEvent | InterventionEvent;
