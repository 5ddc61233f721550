import type { StreamEvent } from './events';

/** What happens at one instant, in the order in which a learner takes it in. */
function stageOf(event: StreamEvent): 'arriving' | 'ending' | 'trying' {
  switch (event.type) {
    case 'record.arrived':
    case 'record.missed':
    case 'record.readBack':
    case 'mapping.ready':
    case 'settings.changed':
      return 'arriving';
    case 'item.completed':
    case 'item.recognised':
    case 'item.failed':
    case 'invocation.ended':
    case 'environment.reset':
    case 'environment.recycled':
    case 'batch.succeeded':
    case 'batch.cut':
    case 'batch.split':
    case 'batch.retrying':
    case 'batch.abandoned':
    case 'record.expired':
    case 'checkpoint.moved':
      return 'ending';
    case 'batch.discarded':
      // What is too old is given up before a try, what has no retries left after one.
      return event.why === 'ageExceeded' ? 'trying' : 'ending';
    case 'record.skipped':
    case 'batch.gathered':
    case 'batch.throttled':
    case 'environment.created':
    case 'invocation.started':
      return 'trying';
  }
}

/**
 * Records that arrive, the end of an invocation with what it leads to, and the next try are steps
 * of their own, even when they happen at the same instant.
 */
export function startsStep(event: StreamEvent, previous: StreamEvent): boolean {
  // The checkpoint moves with whatever lets it move.
  if (event.type === 'checkpoint.moved') return false;
  if (event.type === 'batch.throttled' && previous.type === 'batch.throttled') return false;
  return stageOf(event) !== stageOf(previous);
}
