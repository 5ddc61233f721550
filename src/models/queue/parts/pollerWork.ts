import { RECEIVE_MAX_MESSAGES } from '../../../aws/limits';
import { doublingWait } from '../../../lambda/backOff';
import { matches, parseFilterCriteria } from '../../../lambda/filter';
import type { AfterFailure } from '../../../lambda/handler';
import type { LambdaFunction } from '../../../lambda/lambdaFunction';
import type { BatchVerdict } from '../../../lambda/response';
import type { Simulation } from '../../../simulator/simulation';
import type { QueueEvent } from '../events';
import type { PollerWork } from '../machines/poller';
import type { QueueScenario } from '../queueScenario';
import { type Batch, batchReady, hiddenUntil, roomIn } from '../rules/batch';
import { mappingHidesForMs } from '../rules/visibility';
import type { QueueSettings } from '../settings';
import type { SourceQueue } from './sourceQueue';

/** Even without a visibility timeout, giving a batch up takes a poller a moment. */
const LEAST_BEFORE_GIVING_UP_MS = 100;

/** What one poller needs from its mapping. */
export interface PollerPlace {
  readonly poller: string;
  readonly simulation: Simulation<QueueEvent>;
  readonly scenario: QueueScenario;
  readonly settings: () => QueueSettings;
  readonly queue: SourceQueue;
  readonly lambdaFunction: LambdaFunction;
  readonly nextBatch: () => string;
  readonly onEnded: (verdict: BatchVerdict) => void;
  readonly onResult: (result: 'success' | 'failure') => void;
  readonly isSurplus: () => boolean;
  readonly onFree: () => void;
  readonly onStopped: () => void;
}

/** One poller's work: receive, filter, invoke, delete. The machine says when. */
export function pollerWork(place: PollerPlace): PollerWork {
  const { poller, simulation, scenario, settings, queue } = place;
  let batch: Batch | null = null;
  let accepted = false;
  let throttles = 0;
  const subject = () => `batch:${batch?.id}`;
  const itemsOf = ({ messages }: Batch) => messages.map((message) => message.item);

  /** Deletes what the mapping's filter does not let through; the rest is for the function. */
  function letThrough(received: Batch['messages']): Batch['messages'] {
    const parsed = parseFilterCriteria(settings().mapping.FilterCriteria, 'body');
    if (!parsed.ok) return received;
    return received.filter((message) => {
      if (matches(parsed.filters, message.body)) return true;
      simulation.aside(() => queue.delete(message.item, message.receipt, 'filter'));
      return false;
    });
  }

  function receive() {
    const { mapping } = settings();
    const room = roomIn(batch, mapping, RECEIVE_MAX_MESSAGES);
    const hideMs = mappingHidesForMs(settings());
    const { received, isCutShort } = queue.receive({
      by: 'mapping',
      ...room,
      hideMs,
      except: new Set(batch ? itemsOf(batch) : []),
    });
    const messages = letThrough(received);
    if (messages.length === 0 && !batch) return;
    const windowMs = mapping.MaximumBatchingWindowInSeconds * 1_000;
    batch = {
      id: batch?.id ?? place.nextBatch(),
      messages: [...(batch?.messages ?? []), ...messages],
      bytes: (batch?.bytes ?? 0) + messages.reduce((sum, message) => sum + message.bytes, 0),
      windowEndsAt: batch?.windowEndsAt ?? simulation.now + windowMs,
      payloadFull: isCutShort,
    };
  }

  function invoke() {
    if (!batch) return;
    const current = batch;
    const reason = place.lambdaFunction.invoke({
      batch: current.id,
      items: current.messages.map((message) => ({
        item: message.item,
        attempt: message.receipt,
        delivery: message.receipt,
        group: message.group,
      })),
      afterFailure: afterFailure(scenario),
      reportsItemFailures: reportsItemFailures(settings()),
      shard: null,
      onCompleted: (item) => {
        const receipt = current.messages.find((message) => message.item === item)?.receipt;
        if (scenario.handler.deletesAsItGoes && receipt !== undefined) {
          simulation.aside(() => queue.delete(item, receipt, 'handler'));
        }
      },
      onEnded: place.onEnded,
    });
    accepted = reason === null;
    if (reason === null) return;
    throttles += 1;
    const nextTryAt = simulation.now + retryMs();
    const because = simulation.record({
      type: 'batch.throttled',
      subject: subject(),
      batch: current.id,
      poller,
      items: itemsOf(current),
      limit: reason,
      nextTryAt: nextTryAt < hiddenUntil(current) ? nextTryAt : null,
    });
    queue.notDeleted(itemsOf(current), because);
    if (throttles === 1) place.onResult('failure');
  }

  const retryMs = () => {
    const { throttleRetryFirstMs, throttleRetryMostMs } = scenario.assumptions;
    return doublingWait(throttleRetryFirstMs, throttleRetryMostMs, throttles);
  };

  function done() {
    batch = null;
    throttles = 0;
  }

  return {
    receive,
    hasMessages: () => batch !== null,
    ready: () => batch && batchReady(batch, settings().mapping, simulation.now),
    windowLeftMs: () => (batch ? batch.windowEndsAt - simulation.now : 0),
    recordGathered: (why) => {
      if (!batch) return;
      const { id, bytes, messages } = batch;
      const about = { subject: subject(), batch: id, poller };
      const fields = { items: itemsOf(batch), bytes, why, hiddenUntil: hiddenUntil(batch) };
      simulation.record({ type: 'batch.gathered', ...about, ...fields }, messages[0]?.seq ?? null);
    },
    invoke,
    wasAccepted: () => accepted,
    retryMs,
    hiddenLeftMs: () =>
      Math.max(LEAST_BEFORE_GIVING_UP_MS, batch ? hiddenUntil(batch) - simulation.now : 0),
    abandon: () => {
      if (!batch) return;
      const fields = { batch: batch.id, poller, items: itemsOf(batch) };
      simulation.record({ type: 'batch.abandoned', subject: subject(), ...fields });
      done();
    },
    settle: (verdict) => {
      if (!batch) return;
      const { cause } = simulation;
      const kept = new Set(verdict.failed);
      for (const { item, receipt } of batch.messages) {
        if (kept.has(item)) continue;
        simulation.aside(() => queue.delete(item, receipt, 'mapping'));
      }
      queue.notDeleted(verdict.failed, cause);
      const succeeded = verdict.result === 'success' || verdict.result === 'partial';
      place.onResult(succeeded ? 'success' : 'failure');
      done();
    },
    isSurplus: place.isSurplus,
    onFree: place.onFree,
    onStopped: place.onStopped,
  };
}

function reportsItemFailures({ mapping }: QueueSettings): boolean {
  return mapping.FunctionResponseTypes.includes('ReportBatchItemFailures');
}

/** AWS's advice for FIFO: stop at the first failure, report it and all after it. */
function afterFailure({ handler, settings }: QueueScenario): AfterFailure {
  return handler.afterFailure ?? (settings.queue.FifoQueue ? 'stop' : 'continue');
}
