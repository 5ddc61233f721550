import { type Chunks, chunksOf } from '../../chunks';
import { copyEffects, type StagedEffects, startEffects } from '../../function/picture/effects';
import {
  copyFunction,
  type StagedFunction,
  startFunction,
} from '../../function/picture/stagedFunction';
import type { Look, Stretch } from '../../scene';
import { copySlots, emptySlots, type Slots } from '../../slots';
import type { Copy, TargetName } from '../events';
import type { AsyncSettings } from '../settings';

/** Where events stand outside the function; every copy of an event is in one place at a time. */
export const PLACES = [
  'source',
  'subscription',
  'firstTry',
  'backOff',
  'retry1',
  'retry2',
  'done',
  'refused',
  'lost',
] as const;
export type Place = (typeof PLACES)[number];

/** A copy of an event on the stage. Never changed in place: a change replaces it. */
export interface StagedCopy {
  /** As the trace calls it: `m1`, `m1.2`. */
  readonly id: string;
  readonly item: string;
  readonly copy: Copy;
  /** Null while the function has it, and once only its targets do. */
  readonly place: Place | null;
  readonly slot: number;
  /** Until when it waits for its next try. */
  readonly ring: Stretch | null;
  /** How each attempt of the function at it went; the last one may still run. */
  readonly attempts: readonly Look[];
  /** How often its source could not hand it over. */
  readonly failedDeliveries: number;
  /** Function errors: each takes one retry. */
  readonly failures: number;
  /** Its work has run to the end. */
  readonly hasWorked: boolean;
  /** The environment that it came out of last; null when it comes from elsewhere. */
  readonly environment: string | null;
}

/** What a target got, or what SNS's own dead-letter queue did. */
export interface StagedEnd {
  /** The copy. */
  readonly id: string;
  readonly item: string;
  readonly copy: Copy;
  /** The token that it comes out of. */
  readonly from: string;
}

/** What the settings say of it now. */
type Shown = Pick<AsyncSettings, 'invoke' | 'subscription'> & {
  readonly function: Pick<AsyncSettings['function'], 'DeadLetterQueue'>;
};

/** What the stage shows of asynchronous events. Maps and slots are changed in place. */
export interface AsyncSceneState {
  readonly copies: Map<string, StagedCopy>;
  readonly lambda: StagedFunction;
  readonly slots: Record<Place, Slots>;
  /** What each target got, in order. */
  readonly ends: Record<TargetName, Chunks<StagedEnd>>;
  readonly effects: StagedEffects;
  /** How many events Lambda has taken over. */
  accepted: number;
  settings: Shown;
}

/** The token of a copy outside the function. */
export function tokenIdOf(id: string): string {
  return `${id}@event`;
}

function slotsOf(make: (place: Place) => Slots): Record<Place, Slots> {
  return {
    source: make('source'),
    subscription: make('subscription'),
    firstTry: make('firstTry'),
    backOff: make('backOff'),
    retry1: make('retry1'),
    retry2: make('retry2'),
    done: make('done'),
    refused: make('refused'),
    lost: make('lost'),
  };
}

export function startScene(settings: Shown): AsyncSceneState {
  return {
    copies: new Map(),
    lambda: startFunction(),
    slots: slotsOf(emptySlots),
    ends: { deadLetterQueue: chunksOf([]), onFailure: chunksOf([]), onSuccess: chunksOf([]) },
    effects: startEffects(),
    accepted: 0,
    settings,
  };
}

export function copyScene(state: AsyncSceneState): AsyncSceneState {
  return {
    ...state,
    copies: new Map(state.copies),
    lambda: copyFunction(state.lambda),
    slots: slotsOf((place) => copySlots(state.slots[place])),
    ends: { ...state.ends },
    effects: copyEffects(state.effects),
  };
}
