import type { ThrottleReason } from '../../../lambda/events';
import type { Answer, InvocationError } from '../events';

/** An HTTP answer as a client reads it. */
export interface HttpAnswer {
  /** `504 Gateway Timeout`. */
  readonly status: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const REASON_PHRASES: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  504: 'Gateway Timeout',
};

const ERROR_TYPE = 'x-amzn-ErrorType';
const JSON_TYPE = { 'Content-Type': 'application/json' } as const;

/** An answer of this status. */
export function httpAnswer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): HttpAnswer {
  const phrase = REASON_PHRASES[status];
  return { status: phrase ? `${status} ${phrase}` : String(status), headers, body };
}

/** What Lambda's Invoke answers when it ran the function (fact `sync-function-error-status`). */
export function invokedAnswer(functionError: Answer['functionError'], body: unknown): HttpAnswer {
  return httpAnswer(
    200,
    {
      ...JSON_TYPE,
      ...(functionError === null ? {} : { 'X-Amz-Function-Error': functionError }),
      'X-Amz-Executed-Version': '$LATEST',
    },
    body,
  );
}

/** What the gateway answers in its own words (facts `sync-apigw-502`, `sync-apigw-500`). */
export function gatewayAnswer(status: number, message: string | null): HttpAnswer {
  return httpAnswer(status, JSON_TYPE, { message });
}

/** What a client without a gateway gets when it is throttled (case sync-03). */
export function throttledAnswer(limit: ThrottleReason, isReserved: boolean): HttpAnswer {
  return httpAnswer(
    429,
    { ...JSON_TYPE, [ERROR_TYPE]: 'TooManyRequestsException' },
    { Reason: reasonOf(limit, isReserved), Type: 'User', message: 'Rate Exceeded.' },
  );
}

/** AWS's name of a limit, as it is set (fact `sync-429-reasons`). */
function reasonOf(limit: ThrottleReason, isReserved: boolean): string {
  switch (limit) {
    case 'reserved':
      return 'ReservedFunctionConcurrentInvocationLimitExceeded';
    case 'account':
    case 'scaling':
      return 'ConcurrentInvocationLimitExceeded';
    case 'requestRate':
      return `${isReserved ? 'ReservedFunction' : 'Function'}InvocationRateLimitExceeded`;
  }
}

/** What a client without a gateway gets when Lambda rejects its call. */
export function rejectedAnswer(error: InvocationError, status: number): HttpAnswer {
  const type = status < 500 ? 'User' : 'Service';
  return httpAnswer(status, { ...JSON_TYPE, [ERROR_TYPE]: error }, { Type: type });
}
