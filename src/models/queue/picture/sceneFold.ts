import { applyToFunction, unreachedIn } from '../../function/picture/stagedFunction';
import type { Look } from '../../scene';
import { freeSlot, takeSlot } from '../../slots';
import { chipLabel } from '../../wording';
import type { QueueEvent } from '../events';
import type { Place, QueueSceneState, StagedMessage } from './sceneState';

/** Lets one event happen on the stage. */
export function applyToScene(state: QueueSceneState, event: QueueEvent): void {
  switch (event.type) {
    case 'message.sent':
      return sent(state, event);
    case 'message.received':
      return move(state, event.item, 'hidden', {
        receiveCount: event.receiveCount,
        ring: { from: event.at, until: event.hiddenUntil },
      });
    case 'deadLetter.received':
      return change(state, event.item, { ring: { from: event.at, until: event.hiddenUntil } });
    case 'deadLetter.visible':
      return change(state, event.item, { ring: null });
    case 'message.visible':
      return move(state, event.item, 'visible', { ring: null });
    case 'message.visibilityChanged':
      return change(state, event.item, { ring: { from: event.at, until: event.hiddenUntil } });
    case 'message.deleted':
      return move(state, event.item, 'deleted', {
        ring: null,
        cameFrom: event.by === 'filter' ? 'queue' : 'environment',
      });
    case 'message.deadLettered':
      return move(state, event.item, 'deadLetterQueue', { ring: null, cameFrom: 'queue' });
    case 'message.expired':
    case 'message.purged':
      return move(state, event.item, 'lost', { ring: null, cameFrom: 'queue' });
    case 'batch.gathered':
      state.batches.set(event.batch, event.poller);
      return poller(state, event.poller, 'gathering', event.batch, event.items.length);
    case 'batch.throttled':
      return poller(state, event.poller, 'throttled', event.batch, event.items.length);
    case 'batch.abandoned':
      state.batches.delete(event.batch);
      return poller(state, event.poller, 'idle', null, 0);
    case 'pollers.scaled':
      return scaled(state, event.to);
    case 'environment.created':
    case 'environment.reset':
    case 'environment.recycled':
      return applyToFunction(state.lambda, event);
    case 'invocation.started':
      applyToFunction(state.lambda, event);
      return started(state, event);
    case 'item.completed':
      applyToFunction(state.lambda, event);
      return worked(state, event.item, 'done');
    case 'item.failed':
      applyToFunction(state.lambda, event);
      if (event.outcome === 'skipped') return;
      return worked(state, event.item, 'failing');
    case 'invocation.ended':
      ended(state, event);
      return applyToFunction(state.lambda, event);
    case 'settings.changed':
      if (event.path === 'queue.maxReceiveCount') {
        state.maxReceiveCount = typeof event.to === 'number' ? event.to : null;
      }
      return;
    case 'message.deleteRefused':
    case 'message.redriven':
    case 'queue.peeked':
    case 'queue.purged':
    case 'redrive.started':
      return;
  }
}

function sent(state: QueueSceneState, event: Extract<QueueEvent, { type: 'message.sent' }>): void {
  const { item, at, visibleAt } = event;
  const place: Place = visibleAt > at ? 'delayed' : 'visible';
  const ring = place === 'delayed' ? { from: at, until: visibleAt } : null;
  if (state.messages.has(item)) return move(state, item, place, { ring, receiveCount: 0 });
  state.messages.set(item, {
    item,
    label: chipLabel(item),
    place,
    slot: takeSlot(state.slots[place], item),
    ring,
    receiveCount: 0,
    attempts: [],
    hasFailed: false,
    environment: null,
    cameFrom: null,
  });
}

function change(state: QueueSceneState, item: string, to: Partial<StagedMessage>): void {
  const message = state.messages.get(item);
  if (message) state.messages.set(item, { ...message, ...to });
}

function move(
  state: QueueSceneState,
  item: string,
  place: Place,
  to: Partial<StagedMessage>,
): void {
  const message = state.messages.get(item);
  if (!message) return;
  freeSlot(state.slots[message.place], message.slot);
  const slot = takeSlot(state.slots[place], item);
  state.messages.set(item, { ...message, ...to, place, slot });
}

function poller(
  state: QueueSceneState,
  id: string,
  look: 'idle' | 'gathering' | 'busy' | 'throttled',
  batch: string | null,
  count: number,
): void {
  const isSurplus = look === 'idle' && Number(id.slice(1)) > state.wantedPollers;
  if (isSurplus) state.pollers.delete(id);
  else state.pollers.set(id, { id, look, batch, count });
}

function scaled(state: QueueSceneState, wanted: number): void {
  state.wantedPollers = wanted;
  for (let number = 1; number <= wanted; number += 1) {
    const id = `p${number}`;
    if (!state.pollers.has(id)) state.pollers.set(id, { id, look: 'idle', batch: null, count: 0 });
  }
  for (const { id, look } of state.pollers.values()) {
    if (look === 'idle' && Number(id.slice(1)) > wanted) state.pollers.delete(id);
  }
  state.mostPollers = Math.max(state.mostPollers, state.pollers.size);
}

function started(
  state: QueueSceneState,
  event: Extract<QueueEvent, { type: 'invocation.started' }>,
): void {
  const { items, batch } = event;
  for (const item of items) {
    const attempts = state.messages.get(item)?.attempts ?? [];
    change(state, item, {
      environment: event.environment,
      attempts: [...attempts, 'inFlight'],
    });
  }
  const id = state.batches.get(batch);
  if (id) poller(state, id, 'busy', batch, items.length);
}

function worked(state: QueueSceneState, item: string, look: 'done' | 'failing'): void {
  const message = state.messages.get(item);
  if (!message) return;
  const attempts = settled(message.attempts, look);
  change(state, item, { attempts, hasFailed: message.hasFailed || look === 'failing' });
}

/** How the attempts at a message went, once it is known of the one that runs. */
function settled(before: readonly Look[], look: Look): readonly Look[] {
  const running = before.lastIndexOf('inFlight');
  return running < 0 ? before : before.with(running, look);
}

function ended(
  state: QueueSceneState,
  event: Extract<QueueEvent, { type: 'invocation.ended' }>,
): void {
  // What the handler did not get to counts as neither done nor failed.
  for (const item of unreachedIn(state.lambda.environments.get(event.environment))) {
    change(state, item, { attempts: settled(state.messages.get(item)?.attempts ?? [], 'waiting') });
  }
  const id = state.batches.get(event.batch);
  state.batches.delete(event.batch);
  if (id) poller(state, id, 'idle', null, 0);
}
