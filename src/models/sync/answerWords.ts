import type { Answer, InvocationError } from './events';
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

/** What a gateway says of everything that is not the client's fault. */
const SERVER_ERROR = 'Internal server error';

/** What a gateway's and Lambda's other statuses mean. */
const STATUS_WORDS: Readonly<Record<number, string>> = {
  413: 'the request is too large',
  429: 'throttled',
  500: 'Lambda did not take the call',
  502: 'the function failed, or answered in the wrong shape',
  504: 'the gateway stopped waiting',
};

const SHORT_WORDS: Readonly<Record<number, string>> = {
  400: 'bad request',
  403: 'forbidden',
  404: 'no function',
  409: 'not ready',
  413: 'too large',
  429: 'throttled',
  500: 'not taken',
  502: 'bad gateway',
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
  if (status === 500 && error !== SERVER_ERROR) return 'the function itself says so';
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
  if (status === 500 && error !== SERVER_ERROR) return 'said by the function';
  return SHORT_WORDS[status ?? 0] ?? 'error';
}

/** Both: `504: the gateway stopped waiting`. */
export function answerWords(answer: Answer): string {
  return isSuccess(answer) ? statusLabel(answer) : `${statusLabel(answer)}: ${meaningOf(answer)}`;
}

function isInvocationError(error: string | null): error is InvocationError {
  return error !== null && Object.hasOwn(ERROR_WORDS, error);
}
