import type { ThrottleReason } from '../../../lambda/events';
import { ACCOUNT, FUNCTION_ARN } from '../../function/arn';
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
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

const ERROR_TYPE = 'x-amzn-ErrorType';
const JSON_TYPE = { 'Content-Type': 'application/json' } as const;

/** An answer of this status. */
function httpAnswer(
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

/** What a gateway passes on of a response. */
export function proxiedAnswer(status: number, body: string): HttpAnswer {
  return httpAnswer(status, JSON_TYPE, body);
}

/** What a gateway answers in its own words, or a function that caught its error. */
export function messageAnswer(status: number, message: string): HttpAnswer {
  return httpAnswer(status, JSON_TYPE, { message });
}

/** What a gateway answers that does not even read the request (fact `sync-apigw-413`). */
export function refusedAnswer(status: number, text: string): HttpAnswer {
  return httpAnswer(status, { 'Content-Type': 'text/plain' }, text);
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

/**
 * What Lambda says when it rejects a call, in a field that is not called the same for each (fact
 * `sync-rejection-words`). What it says of JSON that it cannot read goes on with where it stopped.
 */
const REJECTIONS: Readonly<Record<InvocationError, Readonly<Record<string, string>>>> = {
  InvalidRequestContentException: {
    ...{ Type: 'User' },
    message: 'Could not parse request body into json: Could not parse payload into json: …',
  },
  AccessDeniedException: {
    Message: `User: arn:aws:iam::${ACCOUNT}:user/client is not authorized to perform: lambda:InvokeFunction on resource: ${FUNCTION_ARN} because no identity-based policy allows the lambda:InvokeFunction action`,
  },
  ResourceNotFoundException: { Type: 'User', Message: `Function not found: ${FUNCTION_ARN}` },
  ResourceConflictException: {
    ...{ Type: 'User' },
    message:
      'The operation cannot be performed at this time. The function is currently in the following state: Pending',
  },
  RequestTooLargeException: {
    ...{ Type: 'User' },
    message: 'Request must be smaller than 6291456 bytes for the InvokeFunction operation',
  },
  ServiceException: {
    ...{ Type: 'Service' },
    Message: 'An error occurred and the request cannot be processed.',
  },
  EC2ThrottledException: {
    ...{ Type: 'Service' },
    Message:
      'Lambda was throttled while using the Lambda Execution Role to set up for the Lambda function.',
  },
};

/** What a client without a gateway gets when Lambda rejects its call. */
export function rejectedAnswer(error: InvocationError, status: number): HttpAnswer {
  return httpAnswer(status, { ...JSON_TYPE, [ERROR_TYPE]: error }, REJECTIONS[error]);
}
