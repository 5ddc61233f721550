import type { LambdaFunction } from '../../../lambda/lambdaFunction';
import type { Actor } from '../../../simulator/actor';
import type { Simulation } from '../../../simulator/simulation';
import type { QueueEvent } from '../events';
import { pollerMachine } from '../machines/poller';
import type { QueueScenario } from '../queueScenario';
import { backOff, type Fleet, grow, recover } from '../rules/fleet';
import { pollerLimits, type QueueSettings } from '../settings';
import { pollerWork } from './pollerWork';
import type { SourceQueue } from './sourceQueue';

type PollerActor = Actor<typeof pollerMachine>;

function isWaiting(poller: PollerActor): boolean {
  const snapshot = poller.getSnapshot();
  return snapshot.matches('polling') || snapshot.matches('gathering');
}

/** The event source mapping: the pollers between a queue and a function. */
export interface Mapping {
  /** Messages have become receivable. */
  readonly onVisible: () => void;
  /** Its settings have changed. */
  readonly onSettings: () => void;
}

/**
 * Keeps as many pollers as it wants: five at first, more while a backlog lasts, fewer on errors and
 * throttles unless item failures are reported (facts `sqs-initial-pollers`, `sqs-scale-rate`,
 * `sqs-scale-max`, `sqs-backoff`), and never more than `MaximumConcurrency`.
 */
export function startMapping(
  simulation: Simulation<QueueEvent>,
  scenario: QueueScenario,
  settings: () => QueueSettings,
  queue: SourceQueue,
  lambdaFunction: LambdaFunction,
): Mapping {
  const { assumptions } = scenario;
  const pollers = new Map<number, PollerActor>();
  /** Those that may be able to receive; whoever turns out not to be is dropped on the way. */
  const waiting = new Set<PollerActor>();
  let fleet: Fleet = { wanted: 0, peak: 0 };
  let limits = pollerLimits(settings().mapping);
  let batches = 0;
  let offering = false;

  function wish(next: Fleet, why: Extract<QueueEvent, { type: 'pollers.scaled' }>['why']) {
    const from = fleet.wanted;
    fleet = next;
    if (next.wanted === from) return;
    simulation.aside(() => {
      const fields = { from, to: next.wanted, why } as const;
      simulation.record({ type: 'pollers.scaled', subject: 'mapping', ...fields });
      if (next.wanted > from) simulation.soon(startMissing);
      else for (const poller of pollers.values()) poller.send({ type: 'scaledDown' });
    });
  }

  function startMissing() {
    for (let number = 1; number <= fleet.wanted; number += 1) {
      if (!pollers.has(number)) startPoller(number);
    }
  }

  function startPoller(number: number) {
    const id = `p${number}`;
    const actor: PollerActor = simulation.prepare(pollerMachine, {
      id: `poller:${id}`,
      input: pollerWork({
        poller: id,
        simulation,
        scenario,
        settings,
        queue,
        lambdaFunction,
        nextBatch: () => {
          batches += 1;
          return `b${batches}`;
        },
        onEnded: (verdict) => actor.send({ type: 'invocationEnded', verdict }),
        onResult,
        isSurplus: () => number > fleet.wanted,
        onFree: () => {
          waiting.add(actor);
          offerSoon();
        },
        onStopped: () => {
          pollers.delete(number);
          waiting.delete(actor);
          // A poller wanted again while it was stopping is started anew.
          if (number <= fleet.wanted) simulation.soon(startMissing);
        },
      }),
    });
    pollers.set(number, actor);
    actor.start();
  }

  function onResult(result: 'success' | 'failure') {
    if (result === 'success') wish(recover(fleet), 'success');
    else if (!settings().mapping.FunctionResponseTypes.includes('ReportBatchItemFailures')) {
      const { pollersBackOffBy, pollersAtLeast } = assumptions;
      wish(backOff(fleet, pollersBackOffBy, pollersAtLeast), 'failure');
    }
  }

  /** Lets free pollers receive, once everything due at this instant has happened. */
  function offerSoon() {
    if (offering || !queue.hasReceivable()) return;
    offering = true;
    simulation.soon(() => {
      offering = false;
      offer();
    });
  }

  function offer() {
    // Whoever is gathering already comes first, and goes on until its batch is full.
    for (const state of ['gathering', 'polling'] as const) {
      for (const actor of waiting) {
        let takes = actor.getSnapshot().matches(state);
        while (takes && queue.hasReceivable() && isWaiting(actor)) {
          const before = queue.visibleCount();
          simulation.aside(() => actor.send({ type: 'messagesVisible' }));
          takes = queue.visibleCount() !== before;
        }
        if (!isWaiting(actor)) waiting.delete(actor);
        if (!queue.hasReceivable()) return;
      }
    }
  }

  function scaleSoon() {
    const everyMs = assumptions.pollerScaleEveryMs;
    simulation.inBackground(everyMs, () => {
      scaleSoon();
      const { mapping } = settings();
      if (!mapping.Enabled) return;
      const visible = queue.visibleCount();
      const isFree = [...waiting].some((poller) => poller.getSnapshot().matches('polling'));
      if (visible > 0 && !isFree) {
        const input = { visible, batchSize: mapping.BatchSize, most: limits.most, everyMs };
        wish(grow(fleet, input), 'backlog');
      } else if (visible === 0 && fleet.wanted > limits.first) {
        wish({ wanted: limits.first, peak: limits.first }, 'idle');
      }
    });
  }

  function onSettings() {
    const { mapping } = settings();
    const before = limits;
    limits = pollerLimits(mapping);
    const { first, most } = limits;
    if (!mapping.Enabled) wish({ wanted: 0, peak: 0 }, 'setting');
    else if (fleet.wanted === 0) wish({ wanted: first, peak: first }, 'start');
    // Any other setting leaves the fleet alone, backed off or not.
    else if (before.most === most) return;
    else if (fleet.wanted > most) wish({ wanted: most, peak: most }, 'setting');
    else if (fleet.wanted < first) wish({ wanted: first, peak: first }, 'setting');
  }

  onSettings();
  scaleSoon();
  return { onVisible: offerSoon, onSettings };
}
