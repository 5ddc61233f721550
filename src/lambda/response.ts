import type { Responds, Returns } from './handler';
import type { HandlerEnd } from './invocation';

/** How an invocation of a batch ended, as the mapping sees it. */
export type InvocationResult = 'success' | 'partial' | 'error' | 'timeout' | 'exit';

export interface BatchVerdict {
  readonly result: InvocationResult;
  /** The items that the mapping treats as failed: they are not deleted, or are tried again. */
  readonly failed: readonly string[];
}

/**
 * What an event source mapping makes of the way a handler ended and of what it returned
 * (facts `sqs-partial`, `sqs-partial-rules`; cases sqs-04, stream-11).
 *
 * Without `ReportBatchItemFailures` the response is not read: returning is success. With it, null,
 * an empty object, an empty list and a list that is null are success; an id that is unknown, empty or null, a wrong key
 * and invalid JSON fail the whole batch, although the invocation itself counts as no error. A
 * response that is too large is a function error (fact `sync-error-payload`).
 */
export function judgeBatch(input: {
  readonly end: HandlerEnd;
  readonly returns: Returns;
  readonly items: readonly string[];
  /** The items that the handler names as failed. */
  readonly reported: readonly string[];
  readonly reportsItemFailures: boolean;
  readonly responds: Responds;
}): BatchVerdict {
  const { end, items } = input;
  if (end !== 'returned') return { result: end, failed: items };
  if (input.responds === 'tooLarge') return { result: 'error', failed: items };
  const failed = input.reportsItemFailures ? failuresIn(input.returns, items, input.reported) : [];
  return { result: failed.length > 0 ? 'partial' : 'success', failed };
}

function failuresIn(returns: Returns, items: readonly string[], reported: readonly string[]) {
  switch (returns) {
    case 'failures':
      return reported;
    case 'null':
    case 'emptyObject':
    case 'emptyList':
    case 'nullList':
      return [];
    case 'unknownId':
    case 'emptyId':
    case 'nullId':
    case 'wrongKey':
    case 'invalidJson':
      return items;
  }
}
