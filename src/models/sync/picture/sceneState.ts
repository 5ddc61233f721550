import { copyEffects, type StagedEffects, startEffects } from '../../function/picture/effects';
import {
  copyFunction,
  type StagedFunction,
  startFunction,
} from '../../function/picture/stagedFunction';
import type { Look, Stretch } from '../../scene';
import { copySlots, type Slots } from '../../slots';
import type { Answer } from '../events';

/** How a request is doing, as its client knows it. */
export type RequestState = 'awaiting' | 'backingOff' | 'succeeded' | 'failed';

/** A request on the stage. Never changed in place: a change replaces it. */
export interface StagedRequest {
  readonly item: string;
  readonly client: string;
  readonly state: RequestState;
  readonly section: string;
  readonly slot: number;
  /** While its client waits to try again. */
  readonly ring: Stretch | null;
  /** How each attempt went as the client sees it; the last one may still run. */
  readonly attempts: readonly Look[];
  /** What the client was told last. */
  readonly answer: Answer | null;
  /** How often its work has had its effect. */
  readonly effects: number;
}

/** A call at the gateway, which waits for the function. */
export interface StagedCall {
  readonly call: string;
  readonly item: string;
  readonly slot: number;
  readonly ring: Stretch;
}

/** What the stage shows of synchronous calls. Maps and slots are changed in place, their values are not. */
export interface SyncSceneState {
  readonly requests: Map<string, StagedRequest>;
  readonly calls: Map<string, StagedCall>;
  readonly lambda: StagedFunction;
  /** Calls whose caller has stopped waiting, until the function has answered them. */
  readonly unawaited: Set<string>;
  /** Retry tokens that each client has left. */
  readonly tokens: Map<string, number>;
  /** By section. */
  readonly slots: Map<string, Slots>;
  readonly effects: StagedEffects;
}

export function startScene(): SyncSceneState {
  return {
    requests: new Map(),
    calls: new Map(),
    lambda: startFunction(),
    unawaited: new Set(),
    tokens: new Map(),
    slots: new Map(),
    effects: startEffects(),
  };
}

export function copyScene(state: SyncSceneState): SyncSceneState {
  return {
    ...state,
    requests: new Map(state.requests),
    calls: new Map(state.calls),
    lambda: copyFunction(state.lambda),
    unawaited: new Set(state.unawaited),
    effects: copyEffects(state.effects),
    tokens: new Map(state.tokens),
    slots: new Map([...state.slots].map(([section, slots]) => [section, copySlots(slots)])),
  };
}
