import { faultScenarios, type SideBySide } from '../faults';
import { syncCard } from './card';

/** What synchronous calls show beside the other models. */
export const syncSideBySide: SideBySide = {
  waits: 'The caller',
  retries: 'The caller: its SDK',
  chosen: 'An AWS SDK calls Lambda, without a gateway',
  scenarios: faultScenarios(syncCard, { api: { type: 'none' } }),
};
