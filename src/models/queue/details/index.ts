import type { Details, DetailsOf } from '../../details';
import type { Run } from '../../model';
import { sentNames } from '../../sends';
import { partsOf } from '../../subject';
import { itemFrom, itemsOf } from '../../workload';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';
import { environmentDetails } from './environment';
import { messageDetails } from './message';
import { batchEnds, pollerDetails } from './poller';

/** What can be known at any moment about each message, environment and poller of a run. */
export function queueDetails(run: Run<QueueScenario, QueueEvent>): DetailsOf<QueueEvent> {
  const bodies = bodiesOf(run.scenario);
  const ends = batchEnds(run.trace);
  return (subject, past, seq): Details => {
    const { kind, id } = partsOf(subject);
    if (kind === 'environment') return environmentDetails(past);
    if (kind === 'poller') return pollerDetails(past, seq, ends);
    return messageDetails(id, past, bodies.get(id) ?? null);
  };
}

/** What each message carries; the trace leaves it out, since nothing happens because of it. */
function bodiesOf({ workload, interventions }: QueueScenario): ReadonlyMap<string, string> {
  const bodies = new Map(itemsOf(workload).map(({ id, body }) => [id, body]));
  for (const [index, intervention] of interventions.entries()) {
    if (intervention.do !== 'send') continue;
    for (const id of sentNames(intervention, index)) {
      bodies.set(id, itemFrom(id, intervention.atMs, intervention).body);
    }
  }
  return bodies;
}
