import { faultScenarios, type SideBySide } from '../faults';
import { syncCard } from './card';
import type { SyncSettings } from './settings';

/** What synchronous calls show beside the other models. */
export const syncSideBySide: SideBySide<SyncSettings> = {
  waits: 'The caller',
  retries: 'The caller: its SDK',
  chosen: ({ api: { type } }) =>
    type === 'none'
      ? 'An AWS SDK calls Lambda, without a gateway'
      : `A client calls a gateway: ${type === 'REST' ? 'a REST API' : 'an HTTP API'}`,
  scenarios: faultScenarios(syncCard, { api: { type: 'none' } }),
};
