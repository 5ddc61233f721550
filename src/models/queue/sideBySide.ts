import { faultScenarios, type SideBySide } from '../faults';
import { queueCard } from './card';

/** What a queue shows beside the other models. */
export const queueSideBySide: SideBySide = {
  waits: 'The queue',
  retries: 'The queue: the message is received again',
  chosen: 'A dead-letter queue after 3 receives',
  scenarios: faultScenarios(queueCard, { queue: { maxReceiveCount: 3 } }),
};
