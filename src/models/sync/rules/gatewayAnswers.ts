import { HTTP_API_TIMEOUT_MS, REST_API_TIMEOUT_MS } from '../../../aws/limits';
import { ORDER_FAILED_MESSAGE } from '../../../lambda/errorDocument';
import type { Responds } from '../../../lambda/handler';
import type { ApiType, SyncSettings } from '../settings';
import { answer, type CallOutcome, type Given } from './answers';

/** The two kinds of API that API Gateway offers. */
export type GatewayType = Exclude<ApiType, 'none'>;

/** What a gateway says when it is on its own, with the status of each. */
interface GatewayWords {
  /** Nothing has come back in time. */
  readonly timedOut: Given;
  /** The function failed, or answered in a shape that the gateway cannot use. */
  readonly failed: Given;
  /** Lambda rejected the call, a throttle included. */
  readonly rejected: Given;
}

/** What a REST API says of everything that is not the client's fault, and what an HTTP API does. */
export const REST_SERVER_ERROR = 'Internal server error';
export const HTTP_SERVER_ERROR = 'Internal Server Error';

/**
 * What each kind of API says (facts `sync-apigw-timeout-status`, `sync-apigw-502`,
 * `sync-apigw-500`; `sync-http-api-timeout-status`, `sync-http-api-500`).
 */
const SAYS: Readonly<Record<GatewayType, GatewayWords>> = {
  REST: {
    timedOut: answer(504, 'Endpoint request timed out'),
    failed: answer(502, REST_SERVER_ERROR),
    rejected: answer(500, REST_SERVER_ERROR),
  },
  HTTP: {
    timedOut: answer(503, 'Service Unavailable'),
    failed: answer(500, HTTP_SERVER_ERROR),
    rejected: answer(500, HTTP_SERVER_ERROR),
  },
};

/** The gateway does not take a request of this size (facts `sync-payload-apigw`, `sync-apigw-413`). */
export const GATEWAY_TOO_LARGE = answer(413, 'HTTP content length exceeded 10485760 bytes.');

/** The gateway took it, but Lambda did not (fact `sync-apigw-413`). */
const LAMBDA_TOO_LARGE = answer(413, 'Request Too Long');

/** Whether a gateway says this on its own, and not a function. */
export function isServerError(error: string | null): boolean {
  return error === REST_SERVER_ERROR || error === HTTP_SERVER_ERROR;
}

/** What a gateway answers that has stopped waiting. */
export function timeoutAnswer(type: GatewayType): Given {
  return SAYS[type].timedOut;
}

/**
 * What a gateway with a proxy integration makes of what became of a call: its own words for a
 * function error, a response of the wrong shape and whatever Lambda rejects (case sync-05).
 */
export function gatewayAnswer(type: GatewayType, outcome: CallOutcome): Given {
  switch (outcome.is) {
    case 'returned':
      if (outcome.isError) return answer(500, ORDER_FAILED_MESSAGE);
      return answerTo(type, outcome.responds) ?? SAYS[type].failed;
    case 'functionError':
      return SAYS[type].failed;
    case 'rejected':
      return outcome.error === 'RequestTooLargeException' ? LAMBDA_TOO_LARGE : SAYS[type].rejected;
    case 'throttled':
      return SAYS[type].rejected;
  }
}

/** A response as the gateway passes it on; null for one of the wrong shape. */
function answerTo(type: GatewayType, responds: Responds): Given | null {
  switch (responds) {
    case 'ok':
    case 'emptyObject':
    case 'headersOnly':
      return answer(200);
    case 'statusAsText':
      return answer(201);
    case 'text':
      return type === 'HTTP' ? answer(200) : null;
    case 'unknownKey':
    case 'statusNotANumber':
    case 'headersNotLists':
    case 'tooLarge':
      return null;
  }
}

/**
 * Whether all that the function returned is the body of the answer: payload format 2.0 takes any
 * value without a status so (fact `sync-http-api-format`).
 */
export function isWhollyBody(type: GatewayType, responds: Responds): boolean {
  const hasNoStatus =
    responds === 'emptyObject' || responds === 'headersOnly' || responds === 'text';
  return type === 'HTTP' && hasNoStatus;
}

/** How long the gateway waits for the function, in milliseconds. */
export function integrationTimeoutMs({ type, TimeoutInMillis }: SyncSettings['api']): number {
  return TimeoutInMillis ?? (type === 'HTTP' ? HTTP_API_TIMEOUT_MS : REST_API_TIMEOUT_MS);
}
