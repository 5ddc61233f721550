import type { QueueEvent } from './events';

/** What happens at one instant, in the order in which a learner takes it in. */
function stageOf(event: QueueEvent): 'arriving' | 'ending' | 'returning' | 'receiving' {
  switch (event.type) {
    case 'message.sent':
    case 'settings.changed':
    case 'queue.purged':
    case 'redrive.started':
    case 'message.redriven':
      return 'arriving';
    case 'item.completed':
    case 'item.recognised':
    case 'item.failed':
    case 'invocation.ended':
    case 'environment.reset':
    case 'environment.recycled':
    case 'message.deleted':
    case 'message.deleteRefused':
    case 'message.purged':
    case 'message.expired':
    case 'batch.abandoned':
    case 'pollers.scaled':
      return 'ending';
    case 'message.visible':
    case 'message.visibilityChanged':
    case 'deadLetter.visible':
      return 'returning';
    case 'queue.peeked':
    case 'message.received':
    case 'deadLetter.received':
    case 'message.deadLettered':
    case 'batch.gathered':
    case 'batch.throttled':
    case 'environment.created':
    case 'invocation.started':
      return 'receiving';
  }
}

/**
 * Sending, the end of an invocation, messages coming back and the receives that follow are steps
 * of their own, even when they happen at the same instant.
 */
export function startsStep(event: QueueEvent, previous: QueueEvent): boolean {
  if (event.type === 'pollers.scaled' || previous.type === 'pollers.scaled') return false;
  if (event.type === 'batch.throttled' && previous.type === 'batch.throttled') return false;
  return stageOf(event) !== stageOf(previous);
}
