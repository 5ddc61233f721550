import type { StreamEvent } from './events';

/** What kind of event each type is, in the order of a record's life. */
export const streamEventKinds: Readonly<Record<StreamEvent['type'], string>> = {
  'record.arrived': 'Records arrived',
  'record.skipped': 'Skipped or never read',
  'record.missed': 'Skipped or never read',
  'batch.gathered': 'Batches',
  'batch.succeeded': 'Batches',
  'batch.abandoned': 'Batches',
  'invocation.started': 'Invocations',
  'invocation.ended': 'Invocations',
  'item.completed': 'Work done',
  'item.recognised': 'Work not done again',
  'item.failed': 'Work failed',
  'batch.throttled': 'Throttles',
  'batch.retrying': 'Retries and splits',
  'batch.split': 'Retries and splits',
  'batch.cut': 'Retries and splits',
  'batch.discarded': 'Given up',
  'record.expired': 'Expired',
  'checkpoint.moved': 'Checkpoints',
  'mapping.ready': 'Mapping set up',
  'environment.created': 'Environments',
  'environment.reset': 'Environments',
  'environment.recycled': 'Environments',
  'record.readBack': 'Interventions',
  'settings.changed': 'Interventions',
};
