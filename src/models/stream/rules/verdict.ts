import type { BatchVerdict } from '../../../lambda/response';

/** What an invocation came to for its batch: how many records are done, and how it failed. */
export type Progress =
  | { readonly is: 'success' }
  /** Done up to here: the record at this place, from 0, is the first that is not. */
  | { readonly is: 'partial'; readonly doneBefore: number }
  | { readonly is: 'failure'; readonly functionError: 'Unhandled' | null };

/**
 * How far an invocation has brought its batch (facts `stream-partial`, `stream-partial-rules`). Of
 * several reported failures the lowest counts: what comes before is done, all from there on is
 * tried again. When that is the first record, or the response is malformed, nothing is done, and
 * the whole batch has failed although the function returned.
 */
export function progressOf(items: readonly string[], verdict: BatchVerdict): Progress {
  switch (verdict.result) {
    case 'success':
      return { is: 'success' };
    case 'partial': {
      const failed = new Set(verdict.failed);
      const doneBefore = items.findIndex((item) => failed.has(item));
      return doneBefore > 0
        ? { is: 'partial', doneBefore }
        : { is: 'failure', functionError: null };
    }
    case 'error':
    case 'timeout':
    case 'exit':
      return { is: 'failure', functionError: 'Unhandled' };
  }
}
