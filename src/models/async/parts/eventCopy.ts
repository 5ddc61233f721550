import type { ThrottleReason } from '../../../lambda/events';
import { itemSubject } from '../../subject';
import type { WorkloadItem } from '../../workload';
import type { Copy } from '../events';
import { eventMachine } from '../machines/event';
import { expiresAt } from '../rules/age';
import { copyId } from '../rules/copyId';
import { backOff, retryWait } from '../rules/waits';
import type { Place } from './place';
import { sendToTargets } from './targets';

/** An event that Lambda has taken over, with all that its copies share. */
interface AcceptedEvent {
  readonly item: WorkloadItem;
  readonly requestId: string;
  /** Times that it was handed to the function. */
  deliveries: number;
}

/** Puts a copy of an event into the queue, and sees to all that becomes of it. */
export function queueCopy(place: Place, event: AcceptedEvent, copy: Copy): void {
  const { simulation, scenario, settings, lambdaFunction, troubles } = place;
  const { assumptions, handler } = scenario;
  const { item, requestId } = event;
  const queuedAt = simulation.now;
  const batch = copyId(item.id, copy);
  const about = { subject: itemSubject(item.id), item: item.id, copy, batch } as const;
  let accepted = false;
  let invokeCount = 0;
  let failures = 0;
  /** Throttles and system errors since the function last took it. */
  let refusals = 0;
  let invocation: number | null = null;
  let nextTryAt: number | null = null;

  /** When the next try comes after this wait; null when that is later than the maximum age. */
  function afterWait(waitMs: number): number | null {
    const at = simulation.now + waitMs;
    return at > expiresAt(queuedAt, settings().invoke.MaximumEventAgeInSeconds) ? null : at;
  }

  /** Lambda's answer when it does not take the invocation; null when it does. */
  function ask(): ThrottleReason | 'systemError' | null {
    if (troubles.invocations.now()) return 'systemError';
    return lambdaFunction.invoke({
      batch,
      items: [
        {
          item: item.id,
          attempt: invokeCount + 1,
          delivery: event.deliveries + 1,
          group: item.group,
        },
      ],
      afterFailure: handler.afterFailure ?? 'continue',
      reportsItemFailures: false,
      shard: null,
      requestId,
      isAsynchronous: true,
      onCompleted: () => undefined,
      onEnded: (verdict, number) => {
        invocation = number;
        actor.send({ type: 'invocationEnded', verdict });
      },
    });
  }

  function invoke() {
    const refusal = ask();
    accepted = refusal === null;
    if (refusal === null) {
      refusals = 0;
      invokeCount += 1;
      event.deliveries += 1;
      return;
    }
    refusals += 1;
    nextTryAt = afterWait(backOff(refusals));
    if (refusal === 'systemError') {
      simulation.record({ type: 'event.systemError', ...about, status: 500, nextTryAt });
    } else {
      const fields = { items: [item.id], limit: refusal, nextTryAt };
      simulation.record({ type: 'batch.throttled', ...about, ...fields });
    }
  }

  const actor = simulation.prepare(eventMachine, {
    id: about.subject,
    input: {
      pickUpMs: assumptions.pickUpMs,
      isTooOld: () => afterWait(0) === null,
      isShutOff: () =>
        settings().function.ReservedConcurrentExecutions === 0 &&
        (assumptions.zeroConcurrencyDrops === 'all' || invokeCount + refusals === 0),
      invoke,
      wasAccepted: () => accepted,
      isSuccess: ({ result }) => result === 'success',
      succeed() {
        const fields = { invocation: invocation ?? 0 };
        simulation.record({ type: 'event.succeeded', ...about, ...fields });
        sendToTargets(place, { about, item, requestId, invokeCount, invocation, why: null });
      },
      fail() {
        failures += 1;
        const drawn = simulation.draw(`item:${batch}`, `retryWait:${failures}`);
        nextTryAt = afterWait(retryWait(failures, assumptions.retryJitter, drawn));
      },
      hasRetriesLeft: () => failures <= settings().invoke.MaximumRetryAttempts,
      isInTime: () => nextTryAt !== null,
      scheduleRetry() {
        const fields = { invocation: invocation ?? 0, retry: failures };
        const at = nextTryAt ?? simulation.now;
        simulation.record({ type: 'event.retryScheduled', ...about, ...fields, nextTryAt: at });
      },
      untilNextTryMs: () => (nextTryAt ?? simulation.now) - simulation.now,
      drop: (why) => sendToTargets(place, { about, item, requestId, invokeCount, invocation, why }),
    },
  });
  actor.start();
}
