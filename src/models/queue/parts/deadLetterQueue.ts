import type { Actor } from '../../../simulator/actor';
import type { Simulation } from '../../../simulator/simulation';
import { itemSubject } from '../../subject';
import type { WorkloadItem } from '../../workload';
import type { QueueEvent } from '../events';
import { deadLetterMachine } from '../machines/deadLetter';
import type { QueueScenario } from '../queueScenario';
import type { QueueSettings } from '../settings';

/** A message as it leaves the source queue for the dead-letter queue. */
export interface DeadLetter {
  readonly item: WorkloadItem;
  readonly sentAt: number;
  readonly receiveCount: number;
  readonly firstReceivedAt: number;
}

interface Kept {
  readonly item: WorkloadItem;
  readonly actor: Actor<ReturnType<typeof deadLetterMachine>>;
}

function isVisible({ actor }: Pick<Kept, 'actor'>): boolean {
  return actor.getSnapshot().matches({ kept: 'visible' });
}

/**
 * The dead-letter queue. On a standard queue the original enqueue time goes along, so the time
 * spent in the source counts against its retention; on a FIFO queue the clock restarts
 * (fact `sqs-dlq-retention`).
 */
export function deadLetterQueue(
  simulation: Simulation<QueueEvent>,
  scenario: QueueScenario,
  settings: () => QueueSettings,
) {
  const machine = deadLetterMachine(simulation);
  const kept = new Map<string, Kept>();

  return {
    count: () => kept.size,
    visibleCount: () => [...kept.values()].filter(isVisible).length,
    add({ item, sentAt, receiveCount, firstReceivedAt }: DeadLetter, because: number | null) {
      const { id, group } = item;
      const { FifoQueue, deadLetterRetentionPeriod } = settings().queue;
      const countsFrom = FifoQueue ? simulation.now : sentAt;
      const expiresAt = Math.max(simulation.now, countsFrom + deadLetterRetentionPeriod * 1_000);
      const fields = { receiveCount, sentAt, firstReceivedAt, group, expiresAt };
      const about = { subject: `message:${id}`, item: id };
      simulation.record({ type: 'message.deadLettered', ...about, ...fields }, because);
      // A letter that only waits to expire does not keep the run alive, unless the scenario asks
      // to be run until then.
      const background = scenario.horizonMs === null || expiresAt > scenario.horizonMs;
      const input = {
        item: id,
        receiveCount,
        retentionMs: expiresAt - simulation.now,
        onLeft: () => kept.delete(id),
      };
      // The receive that moved it is still going on: the letter's own life begins right after it.
      simulation.soon(() => {
        const actor = simulation.start(machine, { id: itemSubject(id), input, background });
        kept.set(id, { item, actor });
      });
    },
    /** Receives up to so many letters, as someone who looks into the queue does. */
    receive(most: number, hideMs: number): void {
      let received = 0;
      for (const { actor } of kept.values()) {
        if (received >= most) break;
        if (!isVisible({ actor })) continue;
        simulation.aside(() => actor.send({ type: 'receive', hideMs }));
        received += 1;
      }
    },
    /** Takes up to so many letters out, to be sent to the source queue again. */
    takeOut(most: number): readonly WorkloadItem[] {
      // What someone is looking at is hidden from the move as well.
      const letters = [...kept.values()].filter(isVisible).slice(0, most);
      for (const { actor } of letters) {
        simulation.aside(() => actor.send({ type: 'redrive' }));
      }
      return letters.map((letter) => letter.item);
    },
    purge(): void {
      for (const { actor } of [...kept.values()]) {
        simulation.aside(() => actor.send({ type: 'purge' }));
      }
    },
  };
}
