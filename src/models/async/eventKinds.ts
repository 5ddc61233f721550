import type { AsyncEvent } from './events';

/** What kind of event each type is, in the order of an event's life. */
export const asyncEventKinds: Readonly<Record<AsyncEvent['type'], string>> = {
  'event.sent': 'Events sent',
  'delivery.failed': 'Failed deliveries to Lambda',
  'delivery.givenUp': 'Failed deliveries to Lambda',
  'event.accepted': 'Events accepted',
  'event.deliveredAgain': 'Second deliveries',
  'invocation.started': 'Invocations',
  'invocation.ended': 'Invocations',
  'item.completed': 'Work done',
  'item.recognised': 'Work not done again',
  'item.failed': 'Work failed',
  'batch.throttled': 'Throttles',
  'event.systemError': 'System errors',
  'event.retryScheduled': 'Retries',
  'event.succeeded': 'Done',
  'event.dropped': 'Given up',
  'target.received': 'Dead-letter queue and destinations',
  'target.failed': 'Dead-letter queue and destinations',
  'environment.created': 'Environments',
  'environment.reset': 'Environments',
  'environment.recycled': 'Environments',
  'deliveries.refused': 'Interventions',
  'invocations.refused': 'Interventions',
  'targets.denied': 'Interventions',
  'settings.changed': 'Interventions',
};
