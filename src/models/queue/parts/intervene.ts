import { REDRIVE_MAX_MESSAGES_PER_SECOND } from '../../../aws/limits';
import type { Simulation } from '../../../simulator/simulation';
import type { QueueEvent } from '../events';
import type { QueueIntervention } from '../queueScenario';
import type { QueueSettings } from '../settings';
import type { SourceQueue } from './sourceQueue';

/** What an intervention works on. */
interface InterventionPlace {
  readonly simulation: Simulation<QueueEvent>;
  readonly queue: SourceQueue;
  readonly settings: () => QueueSettings;
}

/** Does to the queue, now, what can be done to queues alone. */
export function intervene(intervention: QueueIntervention, place: InterventionPlace): void {
  const { queue, simulation } = place;
  switch (intervention.do) {
    case 'redrive':
      redrive(place);
      return;
    case 'peek':
      peek(intervention, place);
      return;
    case 'purge': {
      const from = intervention.queue === 'source' ? queue : queue.deadLetters;
      const count = from.count();
      const fields = { queue: intervention.queue, count };
      simulation.record({ type: 'queue.purged', subject: 'queue', ...fields });
      from.purge();
      return;
    }
    case 'changeVisibility':
      for (const item of intervention.items) {
        const hideMs = intervention.VisibilityTimeout * 1_000;
        simulation.aside(() => queue.changeVisibility(item, hideMs));
      }
      return;
  }
}

/**
 * Moves the dead letters back to the source queue, at most 500 a second (fact `sqs-redrive`). AWS
 * treats them as new messages: their retention and their receive count begin again.
 */
function redrive({ simulation, queue }: InterventionPlace) {
  const count = queue.deadLetters.visibleCount();
  simulation.record({ type: 'redrive.started', subject: 'deadLetterQueue', count });
  const moveSome = (left: number) => {
    const items = queue.deadLetters.takeOut(Math.min(left, REDRIVE_MAX_MESSAGES_PER_SECOND));
    for (const item of items) simulation.aside(() => queue.send(item));
    const rest = left - items.length;
    if (items.length > 0 && rest > 0) simulation.later(1_000, () => moveSome(rest));
  };
  moveSome(count);
}

const NOBODY: ReadonlySet<string> = new Set();

/** Someone looks at messages in the console: that receives them, hides them and counts. */
function peek(
  intervention: Extract<QueueIntervention, { do: 'peek' }>,
  { simulation, queue, settings }: InterventionPlace,
) {
  const hideMs = settings().queue.VisibilityTimeout * 1_000;
  const most = intervention.MaxNumberOfMessages;
  simulation.record({ type: 'queue.peeked', subject: 'queue', queue: intervention.queue });
  if (intervention.queue === 'deadLetterQueue') queue.deadLetters.receive(most, hideMs);
  else
    queue.receive({
      by: 'peek',
      most,
      mostBytes: Number.POSITIVE_INFINITY,
      hideMs,
      except: NOBODY,
    });
}
