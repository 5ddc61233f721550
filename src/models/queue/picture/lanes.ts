import type { Run } from '../../model';
import type { Span, TimelineLane } from '../../scene';
import { itemSubject, type Subject } from '../../subject';
import { nameOf, plural } from '../../wording';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';

interface OpenLane {
  readonly subject: Subject;
  readonly label: string;
  readonly spans: Span[];
  open: Omit<Span, 'until'> | null;
  hasProblem: boolean;
}

/** The life of every message and the work of every environment, as stretches of virtual time. */
export function queueLanes(run: Run<QueueScenario, QueueEvent>): readonly TimelineLane[] {
  const lanes = new Map<Subject, OpenLane>();
  const laneOf = (subject: Subject, label: string): OpenLane => {
    const known = lanes.get(subject);
    if (known) return known;
    const lane: OpenLane = { subject, label, spans: [], open: null, hasProblem: false };
    lanes.set(subject, lane);
    return lane;
  };
  const close = (lane: OpenLane, until: number) => {
    if (lane.open && until > lane.open.from) lane.spans.push({ ...lane.open, until });
    lane.open = null;
  };
  const next = (lane: OpenLane, from: number, look: Span['look'], label: string) => {
    close(lane, from);
    lane.open = { from, look, label };
  };

  for (const event of run.trace) {
    if ('item' in event) {
      const lane = laneOf(itemSubject(event.item), `Message ${nameOf(event.item)}`);
      liveMessage(lane, event, next, close);
    } else if (event.type === 'invocation.started') {
      const { environment, items, at, handlerAt } = event;
      const lane = laneOf(`environment:${environment}`, `Environment ${environment.slice(1)}`);
      const label =
        items.length <= 5 ? items.map(nameOf).join(' ') : plural(items.length, 'message');
      if (handlerAt > at) next(lane, at, 'starting', 'cold start');
      next(lane, handlerAt, 'inFlight', label);
    } else if (event.type === 'invocation.ended') {
      const lane = laneOf(`environment:${event.environment}`, event.environment);
      const isFailure = event.result !== 'success' && event.result !== 'partial';
      const label = isFailure ? event.result : (lane.open?.label ?? '');
      if (lane.open) lane.open = { ...lane.open, look: isFailure ? 'failing' : 'done', label };
      lane.hasProblem ||= isFailure;
      close(lane, event.at);
    }
  }
  const all = [...lanes.values()];
  // What a message came to lasts: also when it came to it in the very last instant.
  for (const lane of all) close(lane, Number.POSITIVE_INFINITY);
  return all.map(({ open: _open, spans, ...lane }) => ({
    ...lane,
    spans: spans.filter(({ from }) => from <= run.ended.atMs),
  }));
}

function liveMessage(
  lane: OpenLane,
  event: Extract<QueueEvent, { readonly item: string }>,
  next: (lane: OpenLane, from: number, look: Span['look'], label: string) => void,
  close: (lane: OpenLane, until: number) => void,
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
