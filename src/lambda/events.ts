import type { Happening } from '../simulator/trace';
import type { WorkOutcome } from './invocation';
import type { InvocationResult } from './response';

/** Which limit refused an invocation. */
export type ThrottleReason = 'reserved' | 'account' | 'scaling' | 'requestRate';

/** What happens inside Lambda, whatever the event source. Times are virtual milliseconds. */
export type LambdaEvent =
  | Happening<'environment.created', { environment: string }>
  | Happening<'environment.reset', { environment: string; result: 'timeout' | 'exit' }>
  | Happening<'environment.recycled', { environment: string }>
  | Happening<
      'invocation.started',
      {
        /** Counts from 1. */
        invocation: number;
        requestId: string;
        environment: string;
        /** Names the batch or event that it works on. */
        batch: string;
        items: readonly string[];
        /** Attempt number of each item, in the order of `items`. */
        attempts: readonly number[];
        cold: boolean;
        /** When the handler begins: later than `at` while the environment initialises. */
        handlerAt: number;
        /** When the function's timeout would end the invocation. */
        timeoutAt: number;
        shard: string | null;
      }
    >
  | Happening<'item.completed', { item: string; invocation: number; environment: string }>
  | Happening<'item.recognised', { item: string; invocation: number; environment: string }>
  | Happening<
      'item.failed',
      {
        item: string;
        invocation: number;
        environment: string;
        outcome: Exclude<WorkOutcome, 'completed' | 'recognised'>;
      }
    >
  | Happening<
      'invocation.ended',
      {
        invocation: number;
        environment: string;
        batch: string;
        items: readonly string[];
        result: InvocationResult;
        /** The items that failed: those named in the response, or the one that ended it. */
        failed: readonly string[];
        /** AWS's Duration metric: without a cold start's init, with that of a reset environment. */
        durationMs: number;
        billedMs: number;
        memoryMb: number;
      }
    >;
