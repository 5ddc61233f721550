import { HTTP_API_TIMEOUT_MS, REST_API_TIMEOUT_MS } from '../../../aws/limits';
import { ORDER_FAILED_MESSAGE } from '../../../lambda/errorDocument';
import type { Responds } from '../../../lambda/handler';
import { type Answer, INVOCATION_ERROR_STATUS, type InvocationError } from '../events';
import type { SyncSettings } from '../settings';

/** What became of a call at Lambda. */
export type CallOutcome =
  /** The function came back; `isError`: it caught an error and says so itself, with a 500. */
  | { readonly is: 'returned'; readonly responds: Responds; readonly isError: boolean }
  | { readonly is: 'functionError'; readonly errorType: string }
  | { readonly is: 'rejected'; readonly error: InvocationError }
  | { readonly is: 'throttled' };

/** What the gateway says of everything that is not the client's fault. */
const SERVER_ERROR = 'Internal server error';

/** An answer that the client did not make up by itself. */
type Given = Answer & { readonly status: number };

const answer = (status: number, error: string | null = null): Given => ({
  status,
  functionError: null,
  error,
});

/** The client has stopped waiting by itself. */
export const CLIENT_TIMEOUT: Answer = { status: null, functionError: null, error: 'timeout' };

/** The gateway has stopped waiting (fact `sync-apigw-timeout-status`). */
export const GATEWAY_TIMEOUT = answer(504, 'Endpoint request timed out');

/** The gateway does not take a request of this size (fact `sync-payload-apigw`). */
export const GATEWAY_TOO_LARGE = answer(413, 'Request Too Long');

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

/**
 * What a gateway with a proxy integration makes of it: 502 of a function error or a response of
 * the wrong shape, 500 of whatever Lambda rejects, a throttle included (facts `sync-apigw-502`,
 * `sync-apigw-500`; case sync-05).
 */
export function gatewayAnswer(outcome: CallOutcome): Given {
  switch (outcome.is) {
    case 'returned':
      return outcome.isError ? answer(500, ORDER_FAILED_MESSAGE) : proxied(outcome.responds);
    case 'functionError':
      return answer(502, SERVER_ERROR);
    case 'rejected':
    case 'throttled':
      return answer(500, SERVER_ERROR);
  }
}

function proxied(responds: Responds): Given {
  switch (responds) {
    case 'ok':
    case 'emptyObject':
    case 'headersOnly':
      return answer(200);
    case 'statusAsText':
      return answer(201);
    case 'unknownKey':
    case 'text':
    case 'statusNotANumber':
    case 'headersNotLists':
    case 'tooLarge':
      return answer(502, SERVER_ERROR);
  }
}

/** How long the gateway waits for the function, in milliseconds. */
export function integrationTimeoutMs({ type, TimeoutInMillis }: SyncSettings['api']): number {
  return TimeoutInMillis ?? (type === 'HTTP' ? HTTP_API_TIMEOUT_MS : REST_API_TIMEOUT_MS);
}
