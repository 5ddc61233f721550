import { withAdded } from '../../chunks';
import { tookEffect } from '../../function/picture/effects';
import { applyToFunction } from '../../function/picture/stagedFunction';
import type { Look } from '../../scene';
import { freeSlot, takeSlot } from '../../slots';
import type { AsyncEvent, Copy } from '../events';
import { copyId } from '../rules/copyId';
import type { AsyncPlan } from './plan';
import { type AsyncSceneState, type Place, type StagedCopy, tokenIdOf } from './sceneState';

/** Lets one event happen on the stage. */
export function applyToScene(state: AsyncSceneState, plan: AsyncPlan, event: AsyncEvent): void {
  switch (event.type) {
    case 'event.sent':
      return arrive(state, event.item, 1, 'source');
    case 'delivery.failed': {
      const failedDeliveries = event.attempt;
      const ring = ringTo(event.at, event.nextTryAt);
      return change(state, event.item, { failedDeliveries, ring });
    }
    case 'delivery.givenUp':
      return move(state, event.item, givenUpTo(event), { ring: null });
    case 'event.accepted':
    case 'event.deliveredAgain': {
      const id = copyId(event.item, event.copy);
      if (event.type === 'event.accepted') state.accepted += 1;
      const until = plan.firstTryAt.get(id) ?? null;
      if (!state.copies.has(id)) arrive(state, event.item, event.copy, 'firstTry');
      return move(state, id, 'firstTry', { ring: ringTo(event.at, until) });
    }
    case 'batch.throttled':
    case 'event.systemError':
      if (event.nextTryAt === null) return;
      return move(state, event.batch, 'backOff', { ring: ringTo(event.at, event.nextTryAt) });
    case 'event.retryScheduled':
      return move(state, event.batch, event.retry === 1 ? 'retry1' : 'retry2', {
        ring: ringTo(event.at, event.nextTryAt),
      });
    case 'event.succeeded':
      return move(state, event.batch, 'done', { ring: null });
    case 'event.dropped':
      return move(state, event.batch, event.isKept ? null : 'lost', { ring: null });
    case 'target.received':
      return keep(state, event);
    case 'environment.created':
    case 'environment.reset':
    case 'environment.recycled':
      return applyToFunction(state.lambda, event);
    case 'invocation.started':
      applyToFunction(state.lambda, event);
      return begin(state, event);
    case 'item.completed':
      tookEffect(state.effects, event);
      work(state, event);
      return applyToFunction(state.lambda, event);
    case 'item.recognised':
    case 'item.failed':
      work(state, event);
      return applyToFunction(state.lambda, event);
    case 'invocation.ended':
      end(state, event);
      return applyToFunction(state.lambda, event);
    case 'settings.changed':
      return set(state, event);
    case 'target.failed':
    case 'deliveries.refused':
    case 'invocations.refused':
    case 'targets.denied':
      return;
  }
}

function givenUpTo({ source, isKept }: Extract<AsyncEvent, { type: 'delivery.givenUp' }>): Place {
  if (isKept) return 'subscription';
  return source === 'invoke' ? 'refused' : 'lost';
}

function ringTo(from: number, until: number | null): StagedCopy['ring'] {
  return until === null ? null : { from, until };
}

function arrive(state: AsyncSceneState, item: string, copy: Copy, place: Place): void {
  const id = copyId(item, copy);
  state.copies.set(id, {
    ...{ id, item, copy, place, slot: takeSlot(state.slots[place], id), ring: null },
    ...{ attempts: [], failedDeliveries: 0, failures: 0, hasWorked: false, environment: null },
  });
}

function change(state: AsyncSceneState, id: string, to: Partial<StagedCopy>): void {
  const before = state.copies.get(id);
  if (before) state.copies.set(id, { ...before, ...to });
}

function move(
  state: AsyncSceneState,
  id: string,
  place: Place | null,
  to: Partial<StagedCopy>,
): void {
  const before = state.copies.get(id);
  if (!before) return;
  if (before.place === place) return change(state, id, to);
  if (before.place !== null) freeSlot(state.slots[before.place], before.slot);
  const slot = place === null ? 0 : takeSlot(state.slots[place], id);
  // What did not come out of an environment comes from where it was.
  const environment = before.place === null ? before.environment : null;
  state.copies.set(id, { ...before, environment, ...to, place, slot });
}

/** A target gets what is left of a copy, wherever that has been: out of the function, or not. */
function keep(
  state: AsyncSceneState,
  { batch, item, copy, target }: Extract<AsyncEvent, { type: 'target.received' }>,
): void {
  const before = state.copies.get(batch);
  const environment = before?.place === null ? before.environment : null;
  const from = environment === null ? tokenIdOf(batch) : `${item}@${environment}`;
  state.ends[target] = withAdded(state.ends[target], { id: batch, item, copy, from });
}

function begin(
  state: AsyncSceneState,
  { batch, environment }: Extract<AsyncEvent, { type: 'invocation.started' }>,
): void {
  const attempts = state.copies.get(batch)?.attempts ?? [];
  move(state, batch, null, { environment, ring: null, attempts: [...attempts, 'inFlight'] });
}

/** How the work on an event goes: what an environment works on is the copy that it was given. */
function work(
  state: AsyncSceneState,
  event: Extract<AsyncEvent, { type: 'item.completed' | 'item.recognised' | 'item.failed' }>,
): void {
  const id = state.lambda.environments.get(event.environment)?.batch;
  const copy = state.copies.get(id ?? '');
  if (!copy) return;
  const isFailure = event.type === 'item.failed';
  change(state, copy.id, {
    attempts: settled(copy.attempts, isFailure ? 'failing' : 'done'),
    hasWorked: copy.hasWorked || !isFailure,
  });
}

function end(
  state: AsyncSceneState,
  { batch, result }: Extract<AsyncEvent, { type: 'invocation.ended' }>,
): void {
  const copy = state.copies.get(batch);
  if (!copy) return;
  const hasFailed = result !== 'success' && result !== 'partial';
  const failures = copy.failures + (hasFailed ? 1 : 0);
  const attempts = hasFailed ? settled(copy.attempts, 'failing') : copy.attempts;
  change(state, batch, { failures, attempts });
}

/** How the attempts went, once it is known of the last one. */
function settled(attempts: readonly Look[], look: Look): readonly Look[] {
  return attempts.length === 0 || attempts.at(-1) === look ? attempts : attempts.with(-1, look);
}

function set(
  state: AsyncSceneState,
  { path, to }: Extract<AsyncEvent, { type: 'settings.changed' }>,
): void {
  const [group, key] = path.split('.');
  if (group !== 'invoke' && group !== 'function' && group !== 'subscription') return;
  if (key === undefined) return;
  state.settings = { ...state.settings, [group]: { ...state.settings[group], [key]: to } };
}
