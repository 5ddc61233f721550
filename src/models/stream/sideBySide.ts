import { faultScenarios, type SideBySide } from '../faults';
import { unitWord } from '../units';
import { count } from '../wording';
import { streamCard } from './card';
import { NO_LIMIT, type StreamSettings } from './settings';

/** What a stream shows beside the other models. */
export const streamSideBySide: SideBySide<StreamSettings> = {
  waits: 'The shard',
  retries: 'The event source mapping',
  chosen: ({ mapping: { OnFailure, MaximumRetryAttempts: most } }) => {
    const kept = OnFailure === null ? 'No destination on failure' : 'A destination on failure';
    if (most === NO_LIMIT) return `${kept}; retries have no limit`;
    return `${kept}; ${count(most)} ${unitWord('retries', most)} at most`;
  },
  scenarios: faultScenarios(streamCard, { mapping: { OnFailure: 'sqs' } }),
};
