import type { Answer, InvocationError } from './events';

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

/** What a gateway's or Lambda's other statuses mean; whichever error they come with. */
const STATUS_WORDS: Readonly<Record<number, string>> = {
  413: 'the request is too large',
  429: 'throttled',
  500: 'Lambda did not take the call',
  502: 'the function failed, or answered in the wrong shape',
  504: 'the gateway stopped waiting',
};

/** Whether a client has what it asked for. */
export function isSuccess({ status, functionError }: Answer): boolean {
  return status !== null && status < 400 && functionError === null;
}

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
  return STATUS_WORDS[status] ?? error ?? 'an error';
}

/** Both: `504: the gateway stopped waiting`. */
export function answerWords(answer: Answer): string {
  return isSuccess(answer) ? statusLabel(answer) : `${statusLabel(answer)}: ${meaningOf(answer)}`;
}

function isInvocationError(error: string | null): error is InvocationError {
  return error !== null && Object.hasOwn(ERROR_WORDS, error);
}
