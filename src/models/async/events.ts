import type { LambdaEvent, ThrottleReason } from '../../lambda/events';
import type { Happening } from '../../simulator/trace';
import type { SettingsChanged } from '../running/events';
import type { DeadLetterQueue, OnFailure, SourceType } from './settings';

/**
 * Which arrival of an event it is: Lambda's queue delivers at least once, so an event may be there
 * a second time. Each copy has tries and an end of its own.
 */
export type Copy = 1 | 2;

/** Why Lambda gives an event up. */
export type DropReason = 'retriesExhausted' | 'ageExceeded' | 'zeroReservedConcurrency';

/** Where Lambda puts what is left of an event. */
export type TargetName = 'deadLetterQueue' | 'onFailure' | 'onSuccess';

/** How Lambda refuses to take an event over. 403: not allowed to; 500: Lambda's own fault. */
export type DeliveryError = 403 | 500;

/** What happens between the source and Lambda. `attempt` counts the source's tries from 1. */
type DeliveryEvent =
  | Happening<'event.sent', { item: string; source: SourceType; bytes: number }>
  | Happening<
      'delivery.failed',
      {
        item: string;
        attempt: number;
        status: DeliveryError;
        /** When the source tries again; null when it does not. */
        nextTryAt: number | null;
      }
    >
  /**
   * The source gives up: it keeps the event in the subscription's dead-letter queue, or not at all.
   * Your own code has its answer, and so knows of it.
   */
  | Happening<
      'delivery.givenUp',
      {
        item: string;
        source: SourceType;
        attempts: number;
        status: DeliveryError;
        isKept: boolean;
      }
    >
  /** 202: the event is in Lambda's queue. */
  | Happening<
      'event.accepted',
      { item: string; copy: Copy; attempt: number; requestId: string; expiresAt: number }
    >
  /** The same event is there again, with nothing wrong. */
  | Happening<
      'event.deliveredAgain',
      { item: string; copy: Copy; requestId: string; expiresAt: number }
    >;

/**
 * What Lambda does with an event in its queue. `batch` names a copy of an event, as invocations do:
 * `m1` for the first, `m1.2` for the second.
 */
type QueuedEvent =
  | Happening<
      'batch.throttled',
      {
        batch: string;
        item: string;
        items: readonly string[];
        copy: Copy;
        limit: ThrottleReason;
        /** When Lambda tries again; null when that would be later than the maximum age. */
        nextTryAt: number | null;
      }
    >
  /** Lambda's own fault, as 5xx: the event goes back to the queue, and no retry is used up. */
  | Happening<
      'event.systemError',
      { item: string; copy: Copy; batch: string; status: 500; nextTryAt: number | null }
    >
  /** The function failed on it. */
  | Happening<
      'event.retryScheduled',
      {
        item: string;
        copy: Copy;
        batch: string;
        invocation: number;
        /** The retry that comes next, from 1. */
        retry: number;
        nextTryAt: number;
      }
    >
  | Happening<'event.succeeded', { item: string; copy: Copy; batch: string; invocation: number }>
  | Happening<
      'event.dropped',
      {
        item: string;
        copy: Copy;
        batch: string;
        why: DropReason;
        /** How often the function was invoked with it. */
        invokeCount: number;
        /** The last invocation; null without one. */
        invocation: number | null;
        /** Whether a target kept it; else it is lost. */
        isKept: boolean;
      }
    >
  /** A target got it. */
  | Happening<
      'target.received',
      {
        item: string;
        copy: Copy;
        batch: string;
        target: TargetName;
        service: OnFailure | DeadLetterQueue;
        requestId: string;
        invokeCount: number;
        invocation: number | null;
        /** Null for what went well. */
        why: DropReason | null;
      }
    >
  /** It could not be delivered to a target, and Lambda does not try again. */
  | Happening<
      'target.failed',
      {
        item: string;
        copy: Copy;
        batch: string;
        target: TargetName;
        service: OnFailure | DeadLetterQueue;
        /** tooLarge: more than an SNS topic takes; denied: the function's role may not send there. */
        error: 'tooLarge' | 'denied';
      }
    >;

/** What the scenario does to the system at a moment of its own choosing. */
type InterventionEvent =
  | SettingsChanged
  /** From now on Lambda does not take events over; null: it takes them again. */
  | Happening<'deliveries.refused', { status: DeliveryError | null }>
  /** From now on invocations fail inside Lambda, before the function gets them; or no longer. */
  | Happening<'invocations.refused', { isOn: boolean }>
  /** From now on the function's role may not send to any target; or it may again. */
  | Happening<'targets.denied', { isOn: boolean }>;

/** Everything that the trace of asynchronous events can hold. */
export type AsyncEvent = LambdaEvent | DeliveryEvent | QueuedEvent | InterventionEvent;
