import type { AsyncEvent } from './events';

/** What happens at one instant, in the order in which a learner takes it in. */
function stageOf(event: AsyncEvent): 'arriving' | 'ending' | 'trying' {
  switch (event.type) {
    case 'event.sent':
    case 'delivery.failed':
    case 'delivery.givenUp':
    case 'event.accepted':
    case 'event.deliveredAgain':
    case 'deliveries.refused':
    case 'invocations.refused':
    case 'targets.denied':
    case 'settings.changed':
      return 'arriving';
    case 'item.completed':
    case 'item.recognised':
    case 'item.failed':
    case 'invocation.ended':
    case 'environment.reset':
    case 'environment.recycled':
    case 'event.retryScheduled':
    case 'event.succeeded':
      return 'ending';
    case 'batch.throttled':
    case 'event.systemError':
    case 'environment.created':
    case 'invocation.started':
    case 'event.dropped':
    case 'target.received':
    case 'target.failed':
      return 'trying';
  }
}

/**
 * Events that arrive, the end of an invocation with what it leads to, and the next try are steps of
 * their own, even when they happen at the same instant.
 */
export function startsStep(event: AsyncEvent, previous: AsyncEvent): boolean {
  // What becomes of an event that is given up or done belongs to what it is given up or done for.
  if (event.type === 'target.received' || event.type === 'target.failed') return false;
  if (event.type === 'event.dropped') return stageOf(previous) === 'arriving';
  if (previous.type === 'event.dropped' || previous.type.startsWith('target.')) {
    return stageOf(event) !== 'ending';
  }
  return stageOf(event) !== stageOf(previous);
}
