import type { Answer, InvocationError } from './events';
import { HTTP_SERVER_ERROR, REST_SERVER_ERROR } from './rules/gatewayAnswers';
import { isSuccess } from './rules/retries';

/** What each error of Lambda's API means, in plain words. */
export const ERROR_WORDS: Readonly<Record<InvocationError, string>> = {
  InvalidRequestContentException: 'the request is not valid JSON',
  AccessDeniedException: 'the client may not invoke the function',
  ResourceNotFoundException: 'there is no such function',
  ResourceConflictException: 'the function is not ready yet',
  RequestTooLargeException: 'the request is too large',
  ServiceException: 'Lambda had an error of its own',
  EC2ThrottledException: 'Lambda could not prepare the function',
};

/** What a gateway's and Lambda's other statuses mean. */
const STATUS_WORDS: Readonly<Record<number, string>> = {
  413: 'the request is too large',
  429: 'throttled',
  502: 'the function failed, or answered in the wrong shape',
  503: 'the gateway stopped waiting',
  504: 'the gateway stopped waiting',
};

const SHORT_WORDS: Readonly<Record<number, string>> = {
  400: 'bad request',
  403: 'forbidden',
  404: 'no function',
  409: 'not ready',
  413: 'too large',
  429: 'throttled',
  502: 'bad gateway',
  503: 'timed out',
  504: 'timed out',
};

/** An answer in as few characters as can be: `504`; `no answer`. */
export function statusLabel({ status, functionError }: Answer): string {
  if (status === null) return 'no answer';
  return functionError === null ? String(status) : `${status} with an error`;
}

/** What an answer means, in plain words: `the gateway stopped waiting`. */
export function meaningOf(answer: Answer): string {
  const { status, functionError, error } = answer;
  if (status === null) return 'the client stopped waiting';
  if (functionError !== null) {
    return error === 'Function.ResponseSizeTooLarge'
      ? 'the function answered more than 6 MB'
      : 'the function failed';
  }
  if (isSuccess(answer)) return 'success';
  if (isInvocationError(error)) return ERROR_WORDS[error];
  if (status === 500) return meaningOf500(error).long;
  return STATUS_WORDS[status] ?? error ?? 'an error';
}

/** The same in very few words, for where such requests end: `504` and `timed out`. */
export function endOf(answer: Answer, isDone: boolean): { code: string; meaning: string } {
  const { status, functionError } = answer;
  const code = status === null ? 'no answer' : String(status);
  if (isDone) return { code, meaning: functionError === null ? 'but done' : 'error, but done' };
  if (status === null) return { code, meaning: 'client timeout' };
  return { code, meaning: functionError === null ? shortMeaningOf(answer) : 'function error' };
}

function shortMeaningOf({ status, error }: Answer): string {
  if (error === 'ServiceException') return 'service error';
  if (error === 'EC2ThrottledException') return 'not prepared';
  if (status === 500) return meaningOf500(error).short;
  return SHORT_WORDS[status ?? 0] ?? 'error';
}

/** A 500 can be anybody's; only an HTTP API does not tell whose. */
function meaningOf500(error: string | null): { readonly long: string; readonly short: string } {
  switch (error) {
    case REST_SERVER_ERROR:
      return { long: 'Lambda did not take the call', short: 'not invoked' };
    case HTTP_SERVER_ERROR:
      return {
        long: 'the function failed, or Lambda did not take the call',
        short: 'server error',
      };
    default:
      return { long: 'the function itself says so', short: 'said by the function' };
  }
}

/** Both: `504: the gateway stopped waiting`. */
export function answerWords(answer: Answer): string {
  return isSuccess(answer) ? statusLabel(answer) : `${statusLabel(answer)}: ${meaningOf(answer)}`;
}

function isInvocationError(error: string | null): error is InvocationError {
  return error !== null && Object.hasOwn(ERROR_WORDS, error);
}
