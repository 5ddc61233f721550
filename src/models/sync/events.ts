import type { LambdaEvent, ThrottleReason } from '../../lambda/events';
import type { Happening } from '../../simulator/trace';
import type { SettingsChanged } from '../running/events';

/** Why Lambda rejects a call before the function gets it, by AWS's names of errors. */
export type InvocationError =
  | 'InvalidRequestContentException'
  | 'AccessDeniedException'
  | 'ResourceNotFoundException'
  | 'ResourceConflictException'
  | 'RequestTooLargeException'
  | 'ServiceException'
  | 'EC2ThrottledException';

/** The HTTP status of each of them (facts `sync-invocation-error-class`, `sync-413`, `sync-403`). */
export const INVOCATION_ERROR_STATUS: Readonly<Record<InvocationError, number>> = {
  InvalidRequestContentException: 400,
  AccessDeniedException: 403,
  ResourceNotFoundException: 404,
  ResourceConflictException: 409,
  RequestTooLargeException: 413,
  ServiceException: 500,
  EC2ThrottledException: 502,
};

/** All of them, in the order of their statuses. */
export const INVOCATION_ERRORS = Object.keys(INVOCATION_ERROR_STATUS) as InvocationError[];

/** What a client gets to see of one attempt. */
export interface Answer {
  /** HTTP status; null when the client stopped waiting before there was one. */
  readonly status: number | null;
  /** Lambda's X-Amz-Function-Error header; null without, and through a gateway. */
  readonly functionError: 'Unhandled' | null;
  /** AWS's name of the error, or the message of the gateway or of the function; null for none. */
  readonly error: string | null;
}

/** Whether and how a client may try an answer again. */
export type RetryKind = 'transient' | 'throttling';

/** Why a client stops trying. */
export type GiveUpReason = 'notRetried' | 'attemptsUsedUp' | 'noTokens';

/**
 * What clients do. `attempt` counts the attempts of a request from 1; `call` names one attempt:
 * `m1.2` is the second one of m1. Invocations have it as their `batch`.
 */
type ClientEvent =
  | Happening<
      'request.sent',
      { item: string; client: string; attempt: number; call: string; bytes: number }
    >
  /** The answer has reached the client, or the client has stopped waiting for it. */
  | Happening<
      'request.answered',
      { item: string; client: string; attempt: number; call: string } & Answer
    >
  | Happening<
      'retry.scheduled',
      {
        item: string;
        client: string;
        /** The attempt that comes next. */
        attempt: number;
        kind: RetryKind;
        waitMs: number;
        /** The longest that the wait could have been. */
        longestMs: number;
        nextTryAt: number;
        /** What the retry costs, and what the client has left then; null for a mode without tokens. */
        cost: number | null;
        tokensLeft: number | null;
      }
    >
  | Happening<
      'request.succeeded',
      {
        item: string;
        client: string;
        attempts: number;
        status: number;
        tokensLeft: number | null;
      }
    >
  | Happening<
      'request.failed',
      {
        item: string;
        client: string;
        attempts: number;
        why: GiveUpReason;
        tokensLeft: number | null;
      } & Answer
    >;

/** What the gateway and Lambda's front do. */
type FrontEvent =
  /** The gateway passes a call on and waits. */
  | Happening<
      'gateway.forwarded',
      { item: string; client: string; call: string; timesOutAt: number }
    >
  /** The gateway stops waiting and says so; the invocation, if there is one, runs on. */
  | Happening<
      'gateway.timedOut',
      { item: string; client: string; call: string; status: number; invocation: number | null }
    >
  /** The gateway answers with what came back, in its own words; the client may have gone. */
  | Happening<
      'gateway.answered',
      { item: string; client: string; call: string; status: number; error: string | null }
    >
  /** The gateway refuses a request that is larger than 10 MB (fact `sync-payload-apigw`). */
  | Happening<
      'gateway.refused',
      { item: string; client: string; call: string; status: number; error: string | null }
    >
  | Happening<
      'batch.throttled',
      {
        batch: string;
        item: string;
        items: readonly string[];
        client: string;
        limit: ThrottleReason;
      }
    >
  /** Lambda rejects the call before the function gets it. */
  | Happening<
      'call.rejected',
      { item: string; client: string; call: string; error: InvocationError; status: number }
    >
  /**
   * The function has answered; nobody may be waiting any more. This is Lambda's own answer: what a
   * gateway makes of it is what the client gets.
   */
  | Happening<
      'call.returned',
      {
        item: string;
        client: string;
        call: string;
        invocation: number;
        isAwaited: boolean;
      } & Answer
    >;

/** What the scenario does to the system at a moment of its own choosing. */
type InterventionEvent =
  | SettingsChanged
  /** From now on Lambda rejects all calls with this error; null: it takes them again. */
  | Happening<'calls.rejected', { error: InvocationError | null }>;

/** Everything that the trace of synchronous calls can hold. */
export type SyncEvent = LambdaEvent | ClientEvent | FrontEvent | InterventionEvent;
