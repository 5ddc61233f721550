import { tookEffect } from '../../function/picture/effects';
import { applyToFunction } from '../../function/picture/stagedFunction';
import type { Look } from '../../scene';
import { emptySlots, freeSlot, type Slots, takeSlot } from '../../slots';
import type { SyncEvent } from '../events';
import { type SyncPlan, sectionOf } from './plan';
import type { StagedRequest, SyncSceneState } from './sceneState';

type Of<Type extends SyncEvent['type']> = Extract<SyncEvent, { readonly type: Type }>;

/** Where calls stand at the gateway. */
export const GATEWAY = 'gateway';

/** Lets one event happen on the stage. */
export function applyToScene(state: SyncSceneState, plan: SyncPlan, event: SyncEvent): void {
  switch (event.type) {
    case 'request.sent':
      return sent(state, plan, event);
    case 'request.answered':
      return answered(state, event);
    case 'retry.scheduled': {
      noteTokens(state, event);
      const ring = { from: event.at, until: event.nextTryAt };
      return move(state, plan, event.item, { state: 'backingOff', ring });
    }
    case 'request.succeeded':
      noteTokens(state, event);
      return move(state, plan, event.item, { state: 'succeeded' });
    case 'request.failed':
      noteTokens(state, event);
      return move(state, plan, event.item, { state: 'failed' });
    case 'gateway.forwarded':
      return forwarded(state, event);
    case 'gateway.timedOut':
      if (event.invocation !== null) state.unawaited.add(event.call);
      return leaveGateway(state, event.call);
    case 'gateway.answered':
      return leaveGateway(state, event.call);
    case 'call.returned':
      state.unawaited.delete(event.call);
      return;
    case 'item.completed':
      applyToFunction(state.lambda, event);
      return move(state, plan, event.item, { effects: tookEffect(state.effects, event) });
    case 'environment.created':
    case 'environment.reset':
    case 'environment.recycled':
    case 'invocation.started':
    case 'item.recognised':
    case 'item.failed':
    case 'invocation.ended':
      return applyToFunction(state.lambda, event);
    case 'gateway.refused':
    case 'batch.throttled':
    case 'call.rejected':
    case 'calls.rejected':
    case 'settings.changed':
      return;
  }
}

function slotsOf(state: SyncSceneState, section: string): Slots {
  const slots = state.slots.get(section) ?? emptySlots();
  state.slots.set(section, slots);
  return slots;
}

function sent(state: SyncSceneState, plan: SyncPlan, event: Of<'request.sent'>): void {
  const { item, client } = event;
  const known = state.requests.get(item);
  if (known) {
    const attempts: readonly Look[] = [...known.attempts, 'inFlight'];
    return move(state, plan, item, { state: 'awaiting', ring: null, attempts });
  }
  const fields = { item, client, state: 'awaiting', answer: null, effects: 0 } as const;
  const section = sectionOf(fields, plan);
  const slot = takeSlot(slotsOf(state, section), item);
  state.requests.set(item, { ...fields, section, slot, ring: null, attempts: ['inFlight'] });
}

function answered(state: SyncSceneState, event: Of<'request.answered'>): void {
  const { item, call, status, functionError, error } = event;
  const request = state.requests.get(item);
  if (!request) return;
  // Nobody waits for what is still on its way once the client has stopped waiting.
  if (status === null) state.unawaited.add(call);
  state.requests.set(item, { ...request, answer: { status, functionError, error } });
}

/** Changes a request, and where it stands if that is another place now. */
function move(
  state: SyncSceneState,
  plan: SyncPlan,
  item: string,
  to: Partial<StagedRequest>,
): void {
  const before = state.requests.get(item);
  if (!before) return;
  const after = { ...before, ...to };
  const attempts =
    after.state === 'awaiting'
      ? after.attempts
      : after.attempts.with(-1, after.state === 'succeeded' ? 'done' : 'failing');
  const section = sectionOf(after, plan);
  let { slot } = before;
  if (section !== before.section) {
    freeSlot(slotsOf(state, before.section), slot);
    slot = takeSlot(slotsOf(state, section), item);
  }
  state.requests.set(item, { ...after, attempts, section, slot });
}

function forwarded(state: SyncSceneState, event: Of<'gateway.forwarded'>): void {
  const { at, item, call, timesOutAt } = event;
  const slot = takeSlot(slotsOf(state, GATEWAY), call);
  state.calls.set(call, { call, item, slot, ring: { from: at, until: timesOutAt } });
}

function leaveGateway(state: SyncSceneState, call: string): void {
  const known = state.calls.get(call);
  if (!known) return;
  freeSlot(slotsOf(state, GATEWAY), known.slot);
  state.calls.delete(call);
}

function noteTokens(
  { tokens }: SyncSceneState,
  { client, tokensLeft }: { readonly client: string; readonly tokensLeft: number | null },
): void {
  if (tokensLeft !== null) tokens.set(client, tokensLeft);
}
