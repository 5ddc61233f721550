import type { Responds } from '../../../lambda/handler';
import { type Answer, INVOCATION_ERROR_STATUS, type InvocationError } from '../events';

/** What became of a call at Lambda. */
export type CallOutcome =
  /** The function came back; `isError`: it caught an error and says so itself, with a 500. */
  | { readonly is: 'returned'; readonly responds: Responds; readonly isError: boolean }
  | { readonly is: 'functionError'; readonly errorType: string }
  | { readonly is: 'rejected'; readonly error: InvocationError }
  | { readonly is: 'throttled' };

/** An answer that the client did not make up by itself. */
export type Given = Answer & { readonly status: number };

/** The client has stopped waiting by itself. */
export const CLIENT_TIMEOUT: Answer = { status: null, functionError: null, error: 'timeout' };

/** An answer without the header that speaks of a function error. */
export function answer(status: number, error: string | null = null): Given {
  return { status, functionError: null, error };
}

/**
 * What Lambda itself answers. A function error is a 200 with a header, and what the function
 * returns is passed on whatever its shape (facts `sync-function-error-status`,
 * `sync-invocation-error-class`, `sync-429`; cases sync-01 and sync-03).
 */
export function invokeAnswer(outcome: CallOutcome): Given {
  switch (outcome.is) {
    case 'returned':
      return answer(200);
    case 'functionError':
      return { status: 200, functionError: 'Unhandled', error: outcome.errorType };
    case 'rejected':
      return answer(INVOCATION_ERROR_STATUS[outcome.error], outcome.error);
    case 'throttled':
      return answer(429, 'TooManyRequestsException');
  }
}
