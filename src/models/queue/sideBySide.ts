import { faultScenarios, type SideBySide } from '../faults';
import { plural } from '../wording';
import { queueCard } from './card';
import type { QueueSettings } from './settings';

/** What a queue shows beside the other models. */
export const queueSideBySide: SideBySide<QueueSettings> = {
  waits: 'The queue',
  retries: 'The queue: the message is received again',
  chosen: ({ queue: { maxReceiveCount } }) =>
    maxReceiveCount === null
      ? 'No dead-letter queue'
      : `A dead-letter queue after ${plural(maxReceiveCount, 'receive')}`,
  scenarios: faultScenarios(queueCard, { queue: { maxReceiveCount: 3 } }),
};
