import type { WorkOutcome } from './invocation';
import type { InvocationResult } from './response';

/**
 * The payload of a function error: what a caller or a destination gets to see of it. The function
 * is written in Python here, as in the template and in what was recorded: its runtime adds request
 * id and stack trace to an exception. What Lambda itself ends has neither.
 */
export interface ErrorDocument {
  readonly errorMessage: string;
  readonly errorType: string;
  readonly requestId?: string;
  readonly stackTrace?: readonly string[];
}

/** How an invocation failed. */
export interface FunctionFailure {
  readonly result: Exclude<InvocationResult, 'success' | 'partial'>;
  /** How the work failed that ended it; null when it never got as far. */
  readonly outcome: WorkOutcome | null;
  readonly requestId: string;
  /** The function's timeout in seconds. */
  readonly timeoutSeconds: number;
}

/**
 * What Lambda answers when the function fails (fact `sync-error-payload`, cases sync-01 and
 * async-01): an exception by its own name, anything else by Lambda's.
 */
export function errorDocument(failure: FunctionFailure): ErrorDocument {
  const { result, outcome, requestId, timeoutSeconds } = failure;
  const errorType = errorTypeOf(failure);
  const byLambda = (what: string): ErrorDocument => ({
    errorType,
    errorMessage: `RequestId: ${requestId} Error: ${what}`,
  });
  switch (result) {
    case 'error': {
      if (errorType === TOO_LARGE) return { errorType, errorMessage: TOO_LARGE_MESSAGE };
      const errorMessage =
        outcome === 'inProgress'
          ? 'Execution already in progress with idempotency key'
          : ORDER_FAILED_MESSAGE;
      return { errorMessage, errorType, requestId, stackTrace: STACK_TRACE };
    }
    case 'timeout':
      return byLambda(`Task timed out after ${timeoutSeconds.toFixed(2)} seconds`);
    case 'exit':
      return byLambda('Runtime exited with error: exit status 1');
  }
}

/** The name of the error that an invocation failed with. */
export function errorTypeOf({
  result,
  outcome,
}: Pick<FunctionFailure, 'result' | 'outcome'>): string {
  switch (result) {
    case 'error':
      // The work came back, and still it is an error: only what it returned can be to blame.
      if (outcome === 'completed' || outcome === 'recognised') return TOO_LARGE;
      return outcome === 'inProgress' ? 'IdempotencyAlreadyInProgressError' : 'Exception';
    case 'timeout':
      return 'Sandbox.Timedout';
    case 'exit':
      return 'Runtime.ExitError';
  }
}

/** What the learner's handler says of work that failed. */
export const ORDER_FAILED_MESSAGE = 'Order could not be processed';

const TOO_LARGE = 'Function.ResponseSizeTooLarge';
const TOO_LARGE_MESSAGE =
  'Response payload size exceeded maximum allowed payload size (6291556 bytes).';

const STACK_TRACE = ['  File "/var/task/handler.py", line 12, in handler\n    charge(event)\n'];
