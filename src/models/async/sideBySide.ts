import { faultScenarios, type SideBySide } from '../faults';
import { asyncCard } from './card';

/** What asynchronous events show beside the other models. */
export const asyncSideBySide: SideBySide = {
  waits: 'Lambda’s own queue',
  retries: 'Lambda',
  chosen: 'An on-failure destination',
  scenarios: faultScenarios(asyncCard, { invoke: { OnFailure: 'sqs' } }),
};
