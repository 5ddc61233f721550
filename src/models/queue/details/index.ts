import { bodiesOf } from '../../bodies';
import type { Details, DetailsOf } from '../../details';
import { environmentDetails } from '../../function/environmentDetails';
import type { Run } from '../../model';
import { partsOf } from '../../subject';
import { QUEUE_WORDS } from '../describe';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';
import { messageDetails } from './message';
import { batchEnds, pollerDetails } from './poller';

/** What can be known at any moment about each message, environment and poller of a run. */
export function queueDetails(run: Run<QueueScenario, QueueEvent>): DetailsOf<QueueEvent> {
  const bodies = bodiesOf(run.scenario);
  const ends = batchEnds(run.trace);
  return (subject, past, seq): Details => {
    const { kind, id } = partsOf(subject);
    if (kind === 'environment') return environmentDetails(past, QUEUE_WORDS);
    if (kind === 'poller') return pollerDetails(past, seq, ends);
    return messageDetails(id, past, bodies.get(id) ?? null);
  };
}
