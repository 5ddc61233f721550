import type { Run } from '../../model';
import type { TimelineLane } from '../../scene';
import { itemSubject, type Subject } from '../../subject';
import { nameOf } from '../../wording';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';
import type { OpenLane, Pen } from './lanePen';
import { batchLabel, pollerPen } from './pollerLanes';

/**
 * The life of every message and the work of every environment and poller, as stretches of virtual
 * time. Where an environment or a poller has none, it is idle.
 */
export function queueLanes(run: Run<QueueScenario, QueueEvent>): readonly TimelineLane[] {
  const lanes = new Map<Subject, OpenLane>();
  const close = (lane: OpenLane, until: number) => {
    if (lane.open && until > lane.open.from) lane.spans.push({ ...lane.open, until });
    lane.open = null;
  };
  const pen: Pen = {
    laneOf: (subject, label) => {
      const known = lanes.get(subject);
      if (known) return known;
      const lane: OpenLane = { subject, label, spans: [], open: null, hasProblem: false };
      lanes.set(subject, lane);
      return lane;
    },
    close,
    next: (lane, from, look, label) => {
      close(lane, from);
      lane.open = { from, look, label };
    },
  };
  const pollers = pollerPen(pen);
  for (const event of run.trace) {
    if ('item' in event) {
      const lane = pen.laneOf(itemSubject(event.item), `Message ${nameOf(event.item)}`);
      liveMessage(lane, event, pen);
    } else if (event.type === 'invocation.started' || event.type === 'invocation.ended') {
      workEnvironment(event, pen);
    }
    pollers(event);
  }
  const all = [...lanes.values()];
  // What a message came to lasts: also when it came to it in the very last instant.
  for (const lane of all) close(lane, Number.POSITIVE_INFINITY);
  return all.map(({ open: _open, spans, ...lane }) => ({
    ...lane,
    spans: spans.filter(({ from }) => from <= run.ended.atMs),
  }));
}

function workEnvironment(
  event: Extract<QueueEvent, { readonly type: 'invocation.started' | 'invocation.ended' }>,
  { laneOf, next, close }: Pen,
): void {
  const { environment, at } = event;
  const lane = laneOf(`environment:${environment}`, `Environment ${environment.slice(1)}`);
  if (event.type === 'invocation.started') {
    if (event.handlerAt > at) next(lane, at, 'starting', 'cold start');
    return next(lane, event.handlerAt, 'inFlight', batchLabel(event.items));
  }
  const isFailure = event.result !== 'success' && event.result !== 'partial';
  const label = isFailure ? event.result : (lane.open?.label ?? '');
  if (lane.open) lane.open = { ...lane.open, look: isFailure ? 'failing' : 'done', label };
  lane.hasProblem ||= isFailure;
  close(lane, at);
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
      lane.hasProblem = true;
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
