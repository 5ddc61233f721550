import { faultScenarios, type SideBySide } from '../faults';
import { asyncCard } from './card';
import type { AsyncSettings } from './settings';

/** What asynchronous events show beside the other models. */
export const asyncSideBySide: SideBySide<AsyncSettings> = {
  waits: 'Lambda’s own queue',
  retries: 'Lambda',
  chosen: ({ invoke, function: { DeadLetterQueue } }) => {
    if (invoke.OnFailure && DeadLetterQueue)
      return 'An on-failure destination, a dead-letter queue';
    if (invoke.OnFailure) return 'An on-failure destination';
    return DeadLetterQueue ? 'A dead-letter queue of the function' : 'Nothing keeps what fails';
  },
  scenarios: faultScenarios(asyncCard, { invoke: { OnFailure: 'sqs' } }),
};
