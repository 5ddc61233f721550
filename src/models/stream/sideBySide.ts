import { faultScenarios, type SideBySide } from '../faults';
import { streamCard } from './card';

/** What a stream shows beside the other models. */
export const streamSideBySide: SideBySide = {
  waits: 'The shard',
  retries: 'The event source mapping',
  chosen: 'A destination on failure; retries have no limit',
  scenarios: faultScenarios(streamCard, { mapping: { OnFailure: 'sqs' } }),
};
