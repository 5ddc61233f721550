import type { SyncEvent } from './events';

/** What happens at one instant, in the order in which a learner takes it in. */
function stageOf(event: SyncEvent): 'sending' | 'calling' | 'ending' | 'answering' {
  switch (event.type) {
    case 'request.sent':
    case 'calls.rejected':
    case 'settings.changed':
      return 'sending';
    case 'gateway.forwarded':
    case 'gateway.refused':
    case 'call.rejected':
    case 'batch.throttled':
    case 'environment.created':
    case 'invocation.started':
      return 'calling';
    case 'item.completed':
    case 'item.recognised':
    case 'item.failed':
    case 'invocation.ended':
    case 'environment.reset':
    case 'environment.recycled':
    case 'call.returned':
    case 'gateway.answered':
    case 'gateway.timedOut':
      return 'ending';
    case 'request.answered':
    case 'retry.scheduled':
    case 'request.succeeded':
    case 'request.failed':
      return 'answering';
  }
}

/**
 * Requests that are sent, calls that arrive, what ends one, and answers that reach their clients
 * are steps of their own, even when they happen at the same instant.
 */
export function startsStep(event: SyncEvent, previous: SyncEvent): boolean {
  return stageOf(event) !== stageOf(previous);
}
