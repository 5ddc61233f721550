import { itemSubject } from '../../subject';
import type { WorkloadItem } from '../../workload';
import type { DeliveryError } from '../events';
import { deliveryMachine } from '../machines/delivery';
import { deliveryWait } from '../rules/deliveryPolicy';
import { jittered } from '../rules/waits';
import type { InternalQueue } from './internalQueue';
import type { Place } from './place';

/** Who hands events over to Lambda. */
export interface Source {
  readonly send: (item: WorkloadItem) => void;
}

/** A source that hands every event over until Lambda takes it, or it gives up. */
export function startSource(place: Place, queue: InternalQueue): Source {
  const { simulation, scenario, settings, troubles } = place;
  const { type: source } = scenario.settings.source;
  const { assumptions } = scenario;

  function deliver(item: WorkloadItem) {
    const about = { subject: itemSubject(item.id), item: item.id };
    const firstAt = simulation.now;
    let attempt = 0;
    let refusal: DeliveryError | null = null;
    let nextTryAt: number | null = null;

    /** When the source tries again what was refused; null when it does not. */
    function nextTry(status: DeliveryError): number | null {
      const ageMs = simulation.now - firstAt;
      const waitMs = deliveryWait({ source, status, attempt, ageMs }, assumptions);
      if (waitMs === null) return null;
      const drawn = simulation.draw(about.subject, `deliveryWait:${attempt}`);
      return simulation.now + jittered(waitMs, assumptions.retryJitter, drawn);
    }

    const actor = simulation.start(deliveryMachine, {
      id: about.subject,
      input: {
        handOver() {
          attempt += 1;
          refusal = troubles.deliveries.now();
          if (refusal === null) return;
          nextTryAt = nextTry(refusal);
          const fields = { attempt, status: refusal, nextTryAt };
          simulation.record({ type: 'delivery.failed', ...about, ...fields });
        },
        isTaken: () => refusal === null,
        hasNextTry: () => nextTryAt !== null,
        untilNextTryMs: () => (nextTryAt ?? simulation.now) - simulation.now,
        accept: () => queue.accept(item, attempt),
        giveUp() {
          const isKept = source === 'sns' && settings().subscription.RedrivePolicy;
          const fields = { source, attempts: attempt, status: refusal ?? 500, isKept };
          simulation.record({ type: 'delivery.givenUp', ...about, ...fields });
        },
      },
    });
    actor.send({ type: 'begin' });
  }

  return {
    send(item) {
      const about = { subject: itemSubject(item.id), item: item.id };
      simulation.record({ type: 'event.sent', ...about, source, bytes: item.bytes });
      deliver(item);
    },
  };
}
