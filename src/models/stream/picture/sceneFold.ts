import { withAdded } from '../../chunks';
import { applyToFunction } from '../../function/picture/stagedFunction';
import type { StreamEvent } from '../events';
import type { OnFailure } from '../settings';
import * as batches from './batchFold';
import type { StreamPlan } from './plan';
import { arrived, changeRecords, completed, failed, moveCheckpoint, to } from './recordFold';
import type { StreamSceneState } from './sceneState';

/** Lets one event happen on the stage. */
export function applyToScene(state: StreamSceneState, plan: StreamPlan, event: StreamEvent): void {
  switch (event.type) {
    case 'record.arrived':
      return arrived(state, event);
    case 'record.missed':
      changeRecords(state, plan, [event.item], to('missed'));
      return lose(state, [event.item]);
    case 'record.expired':
      changeRecords(state, plan, [event.item], to('expired'));
      return lose(state, [event.item]);
    case 'record.readBack':
      if (event.found) return;
      changeRecords(state, plan, [event.item], to('lost'));
      return lose(state, [event.item], 'onFailure');
    case 'record.skipped':
      return changeRecords(state, plan, [event.item], to('skipped'));
    case 'item.completed':
      applyToFunction(state.lambda, event);
      return changeRecords(state, plan, [event.item], completed);
    case 'item.failed':
      applyToFunction(state.lambda, event);
      // What comes after the first failure is reported without having been worked on.
      if (event.outcome === 'skipped') return;
      return changeRecords(state, plan, [event.item], failed);
    case 'environment.created':
    case 'environment.reset':
    case 'environment.recycled':
      return applyToFunction(state.lambda, event);
    case 'invocation.started':
      applyToFunction(state.lambda, event);
      return batches.started(state, plan, event);
    case 'invocation.ended':
      applyToFunction(state.lambda, event);
      return batches.ended(state, plan, event);
    case 'batch.gathered':
      return batches.gathered(state, plan, event);
    case 'batch.throttled':
      return batches.throttled(state, plan, event);
    case 'batch.retrying':
      return batches.retrying(state, plan, event);
    case 'batch.split':
    case 'batch.cut':
      return batches.divided(state, plan, event);
    case 'batch.succeeded':
      return batches.succeeded(state, plan, event);
    case 'batch.discarded':
      giveUp(state, event);
      return batches.discarded(state, plan, event);
    case 'batch.abandoned':
      return batches.abandoned(state, plan, event);
    case 'checkpoint.moved':
      for (const root of state.shards.get(event.shard)?.roots ?? []) {
        if (root.to < event.position) batches.closeFamily(state, root.id, 'expired');
      }
      return moveCheckpoint(state, event.shard, event.position);
    case 'settings.changed':
      if (event.path === 'mapping.OnFailure') state.onFailure = event.to as OnFailure | null;
      return;
    case 'mapping.ready':
      return;
  }
}

/** Given up records go to the destination, or are lost; right out of the function if it had them. */
function giveUp(
  state: StreamSceneState,
  { batch, discarded, target, why }: Extract<StreamEvent, { type: 'batch.discarded' }>,
): void {
  const environment = state.open.get(batch)?.environment;
  const from = why === 'retriesExhausted' && environment ? environment : 'stream';
  if (target === null) return lose(state, discarded, from);
  for (const item of discarded) {
    state.given = withAdded(state.given, { item, from: `${item}@${from}` });
  }
}

/** @param from where the tokens come out of */
function lose(state: StreamSceneState, items: readonly string[], from = 'stream'): void {
  for (const item of items) state.lost = withAdded(state.lost, { item, from: `${item}@${from}` });
}
