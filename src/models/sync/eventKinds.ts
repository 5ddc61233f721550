import type { SyncEvent } from './events';

/** What kind of event each type is, in the order of a request's life. */
export const syncEventKinds: Readonly<Record<SyncEvent['type'], string>> = {
  'request.sent': 'Requests sent',
  'gateway.forwarded': 'Passed on by the gateway',
  'gateway.refused': 'Rejected',
  'call.rejected': 'Rejected',
  'batch.throttled': 'Throttles',
  'invocation.started': 'Invocations',
  'invocation.ended': 'Invocations',
  'item.completed': 'Work done',
  'item.recognised': 'Work not done again',
  'item.failed': 'Work failed',
  'call.returned': 'Answers of the function',
  'gateway.answered': 'Answers of the gateway',
  'gateway.timedOut': 'Gateway timeouts',
  'request.answered': 'Answers to clients',
  'retry.scheduled': 'Retries',
  'request.succeeded': 'Requests over',
  'request.failed': 'Requests over',
  'environment.created': 'Environments',
  'environment.reset': 'Environments',
  'environment.recycled': 'Environments',
  'calls.rejected': 'Interventions',
  'settings.changed': 'Interventions',
};
