import { type Fate, noteWork, startFate } from '../../outcome/fate';
import type { SyncEvent } from '../events';

/** What a trace says about one request. */
export interface RequestFate extends Fate {
  /** A request is answered, never received. */
  readonly receives: 0;
}

/**
 * Reads off the trace what became of every request. Done is one whose work ran to the end, whatever
 * its client was told: the answers say that. Failed is one whose client has its answer while the work
 * was never done; also where the function says so itself in a response that counts as a success.
 */
export function fatesOf(trace: readonly SyncEvent[]): ReadonlyMap<string, RequestFate> {
  const fates = new Map<string, RequestFate>();
  for (const event of trace) {
    noteWork(fates, event);
    switch (event.type) {
      case 'request.sent': {
        const { item, at } = event;
        if (fates.has(item)) break;
        // Nothing keeps requests in order, those of the same client neither.
        const sent = startFate({ item, group: null, order: fates.size, sentAt: at });
        fates.set(item, { ...sent, receives: 0 });
        break;
      }
      case 'request.succeeded':
      case 'request.failed': {
        const fate = fates.get(event.item);
        if (!fate) break;
        fate.gone = event;
        // Also where it never got as far as the function: nobody but its client has it any more.
        if (event.type === 'request.failed') fate.failed ??= event;
        break;
      }
      default:
        break;
    }
  }
  for (const fate of fates.values()) settle(fate);
  return fates;
}

function settle(fate: RequestFate): void {
  if (fate.completed > 0) fate.state = 'done';
  else if (fate.gone) fate.state = 'failed';
}
