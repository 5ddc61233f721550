import { workEnvironment } from '../../function/lanes/environmentLane';
import { type OpenLane, type Pen, timelinePen } from '../../function/lanes/lanePen';
import type { Run } from '../../model';
import type { TimelineLane } from '../../scene';
import { itemSubject } from '../../subject';
import { nameOf } from '../../wording';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';
import { batchOf, pollerPen } from './pollerLanes';

/**
 * The life of every message and the work of every environment and poller, as stretches of virtual
 * time. Where an environment or a poller has none, it is idle.
 */
export function queueLanes(run: Run<QueueScenario, QueueEvent>): readonly TimelineLane[] {
  const pen = timelinePen();
  const pollers = pollerPen(pen);
  for (const event of run.trace) {
    if ('item' in event) {
      const lane = pen.laneOf(itemSubject(event.item), `Message ${nameOf(event.item)}`);
      liveMessage(lane, event, pen);
    } else if (event.type === 'invocation.started' || event.type === 'invocation.ended') {
      workEnvironment(event, pen, batchOf);
    }
    pollers(event);
  }
  return pen.lanes(run.ended.atMs);
}

function liveMessage(
  lane: OpenLane,
  event: Extract<QueueEvent, { readonly item: string }>,
  { next, close }: Pen,
): void {
  const { at } = event;
  switch (event.type) {
    case 'message.sent':
      return next(lane, at, 'waiting', event.visibleAt > at ? 'delayed' : 'waiting');
    case 'message.received':
      return next(lane, at, 'inFlight', `receive ${event.receiveCount}`);
    case 'message.visible':
      return next(lane, at, 'waiting', 'waiting');
    case 'message.deleted':
      return next(lane, at, 'done', event.by === 'filter' ? 'filtered out' : 'deleted');
    case 'message.deadLettered':
      lane.hasProblem = true;
      return next(lane, at, 'deadLettered', 'dead-letter queue');
    case 'message.expired':
      lane.hasProblem = true;
      return next(lane, at, 'gone', 'expired');
    case 'message.purged':
      return next(lane, at, 'gone', 'purged');
    case 'item.failed':
      lane.hasProblem ||= event.outcome !== 'skipped';
      return;
    case 'message.redriven':
      return close(lane, at);
    case 'item.completed':
    case 'message.visibilityChanged':
    case 'message.deleteRefused':
    case 'deadLetter.received':
    case 'deadLetter.visible':
      return;
  }
}
