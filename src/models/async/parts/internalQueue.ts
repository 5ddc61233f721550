import { itemSubject } from '../../subject';
import type { WorkloadItem } from '../../workload';
import { expiresAt } from '../rules/age';
import { queueCopy } from './eventCopy';
import type { Place } from './place';

/** Lambda's own queue of asynchronous events. */
export interface InternalQueue {
  /**
   * Takes an event over, now.
   *
   * @param attempt which try of the source this is
   */
  readonly accept: (item: WorkloadItem, attempt: number) => void;
}

/**
 * An empty queue. It delivers at least once: an event may be there a second time with nothing
 * wrong (fact `async-duplicates`), and has its request id then, too.
 */
export function startInternalQueue(place: Place): InternalQueue {
  const { simulation, scenario, settings } = place;
  const { duplicateAfterMs, duplicateChance } = scenario.assumptions;
  let accepted = 0;
  const expiry = () => expiresAt(simulation.now, settings().invoke.MaximumEventAgeInSeconds);

  return {
    accept(item, attempt) {
      accepted += 1;
      const requestId = `r${accepted}`;
      const about = { subject: itemSubject(item.id), item: item.id };
      const event = { item, requestId, deliveries: 0 };
      const fields = { requestId, expiresAt: expiry() };
      simulation.record({ type: 'event.accepted', ...about, copy: 1, attempt, ...fields });
      // The delivery is in the middle of a step of its own: the event begins right after it.
      simulation.soon(() => queueCopy(place, event, 1));
      if (simulation.draw(about.subject, 'duplicate') >= duplicateChance) return;
      simulation.later(duplicateAfterMs, () => {
        const again = { copy: 2, requestId, expiresAt: expiry() } as const;
        simulation.record({ type: 'event.deliveredAgain', ...about, ...again });
        queueCopy(place, event, 2);
      });
    },
  };
}
