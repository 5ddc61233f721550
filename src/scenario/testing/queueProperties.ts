import { expect } from 'vitest';
import type { QueueEvent } from '../../models/queue/events';
import type { QueueScenario } from '../../models/queue/queueScenario';
import { queueReport } from '../../models/queue/report';
import type { Ended } from '../../simulator/simulate';
import { keepsToConcurrency } from './anyProperties';

/** A scenario and what came of it. */
export interface QueueRun {
  readonly scenario: QueueScenario;
  readonly trace: readonly QueueEvent[];
  readonly ended: Ended;
}

function handsOutOnlyVisibleMessages({ trace }: QueueRun) {
  const visible = new Set<string>();
  const receives = new Map<string, number>();
  for (const event of trace) {
    switch (event.type) {
      case 'message.sent':
        if (event.visibleAt === event.at) visible.add(event.item);
        receives.set(event.item, 0);
        break;
      case 'message.visible':
        if (visible.has(event.item)) expect.fail(`${event.seq}: visible twice`);
        visible.add(event.item);
        break;
      case 'message.received':
        if (!visible.delete(event.item)) expect.fail(`${event.seq}: received while hidden`);
        if (event.receiveCount !== (receives.get(event.item) ?? 0) + 1) {
          expect.fail(`${event.seq}: receive count skips`);
        }
        receives.set(event.item, event.receiveCount);
        break;
      case 'message.deadLettered':
        expect(event.receiveCount).toBe(receives.get(event.item));
        visible.delete(event.item);
        break;
      case 'message.deleted':
      case 'message.expired':
      case 'message.purged':
        visible.delete(event.item);
        break;
      default:
        break;
    }
  }
}

function hidesForAsLongAsItSays({ trace }: QueueRun) {
  const hiddenUntil = new Map<string, number>();
  for (const event of trace) {
    if (event.type === 'message.received' || event.type === 'message.visibilityChanged') {
      hiddenUntil.set(event.item, event.hiddenUntil);
    } else if (event.type === 'message.visible' && event.why === 'visibilityTimeoutOver') {
      if (event.at !== hiddenUntil.get(event.item)) expect.fail(`${event.seq}: not at its time`);
    }
  }
}

function givesEveryMessageOneEnd({ scenario, trace, ended }: QueueRun) {
  const inside = new Set<string>();
  const sent = new Set<string>();
  for (const event of trace) {
    switch (event.type) {
      case 'message.sent':
        if (inside.has(event.item)) expect.fail(`${event.seq}: sent while it is there`);
        inside.add(event.item);
        sent.add(event.item);
        break;
      case 'message.deleted':
      case 'message.purged':
      case 'message.expired':
      case 'message.redriven':
        if (!inside.delete(event.item)) expect.fail(`${event.seq}: left twice`);
        break;
      default:
        break;
    }
  }
  const { items } = queueReport({ scenario, trace, ended });
  expect(new Set(Object.keys(items))).toEqual(sent);
  for (const [item, { state }] of Object.entries(items)) {
    expect(inside.has(item), item).toBe(state === 'waiting' || state === 'deadLettered');
  }
}

/** Nothing of a group is received past a message that another receive hides. */
function keepsGroupsInOrder({ scenario, trace }: QueueRun) {
  if (!scenario.settings.queue.FifoQueue) return;
  const groups = new Map<string, string>();
  /** What is in the queue in order of sending, and since when each is hidden. */
  const inQueue = new Map<string, number | null>();
  for (const event of trace) {
    switch (event.type) {
      case 'message.sent':
        groups.set(event.item, event.group ?? '');
        inQueue.delete(event.item);
        inQueue.set(event.item, null);
        break;
      case 'message.received':
        for (const [earlier, hiddenSince] of inQueue) {
          if (earlier === event.item) break;
          if (groups.get(earlier) !== groups.get(event.item)) continue;
          if (hiddenSince !== event.at) expect.fail(`${event.item} received past ${earlier}`);
        }
        inQueue.set(event.item, event.at);
        break;
      case 'message.visible':
        inQueue.set(event.item, null);
        break;
      case 'message.deleted':
      case 'message.deadLettered':
      case 'message.expired':
      case 'message.purged':
        inQueue.delete(event.item);
        break;
      default:
        break;
    }
  }
}

/** What holds for every queue scenario, whatever is set and whatever goes wrong. */
export const queueProperties: readonly ((run: QueueRun) => void)[] = [
  handsOutOnlyVisibleMessages,
  hidesForAsLongAsItSays,
  givesEveryMessageOneEnd,
  keepsGroupsInOrder,
  ({ scenario, trace }) =>
    keepsToConcurrency(trace, scenario.settings.function.ReservedConcurrentExecutions),
];
