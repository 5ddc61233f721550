import type { WorkOutcome } from './invocation';
import type { InvocationResult } from './response';

/** The payload of a function error: what a caller or a destination gets to see of it. */
export interface ErrorDocument {
  readonly errorMessage: string;
  readonly errorType: string;
  readonly requestId: string;
  /** Only an exception has one. */
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
  switch (result) {
    case 'error': {
      const [errorType, errorMessage] = EXCEPTIONS[outcome === 'inProgress' ? outcome : 'threw'];
      return { errorMessage, errorType, requestId, stackTrace: STACK_TRACE };
    }
    case 'timeout': {
      const errorMessage = `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`;
      return { errorMessage, errorType: 'Sandbox.Timedout', requestId };
    }
    case 'exit': {
      const errorMessage = 'Runtime exited without providing a reason';
      return { errorMessage, errorType: 'Runtime.ExitError', requestId };
    }
  }
}

const EXCEPTIONS = {
  threw: ['Exception', 'Order could not be processed'],
  inProgress: [
    'IdempotencyAlreadyInProgressError',
    'Execution already in progress with idempotency key',
  ],
} as const;

const STACK_TRACE = ['  File "/var/task/handler.py", line 12, in handler\n    charge(event)\n'];
