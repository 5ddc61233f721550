import {
  copyFunction,
  type StagedFunction,
  startFunction,
} from '../../function/picture/stagedFunction';
import type { Look, Stretch } from '../../scene';
import { copySlots, emptySlots, type Slots } from '../../slots';

/** Where a message stands, outside the function. */
export type Place = 'delayed' | 'visible' | 'hidden' | 'deadLetterQueue' | 'deleted' | 'lost';

/** A message on the stage. Never changed in place: a change replaces it. */
export interface StagedMessage {
  readonly item: string;
  readonly label: string;
  readonly place: Place;
  readonly slot: number;
  readonly ring: Stretch | null;
  readonly receiveCount: number;
  /** How each attempt of the function at it went; the last one may still run. */
  readonly attempts: readonly Look[];
  readonly hasFailed: boolean;
  /** The environment that it came out of last. */
  readonly environment: string | null;
  /** Where it was before it came here. */
  readonly cameFrom: 'environment' | 'queue' | null;
}

export interface StagedPoller {
  readonly id: string;
  readonly look: 'idle' | 'gathering' | 'busy' | 'throttled';
  readonly batch: string | null;
  readonly count: number;
}

/** What the stage shows of a queue. Maps and slots are changed in place, their values are not. */
export interface QueueSceneState {
  readonly messages: Map<string, StagedMessage>;
  readonly lambda: StagedFunction;
  readonly pollers: Map<string, StagedPoller>;
  /** The poller of each batch in work. */
  readonly batches: Map<string, string>;
  readonly slots: Record<Place, Slots>;
  wantedPollers: number;
  /** As it is set now; null without a dead-letter queue. */
  maxReceiveCount: number | null;
  /** The most at once, for the layout. */
  mostPollers: number;
}

export function startScene(maxReceiveCount: number | null): QueueSceneState {
  return {
    messages: new Map(),
    lambda: startFunction(),
    pollers: new Map(),
    batches: new Map(),
    slots: {
      delayed: emptySlots(),
      visible: emptySlots(),
      hidden: emptySlots(),
      deadLetterQueue: emptySlots(),
      deleted: emptySlots(),
      lost: emptySlots(),
    },
    wantedPollers: 0,
    maxReceiveCount,
    mostPollers: 0,
  };
}

export function copyScene(state: QueueSceneState): QueueSceneState {
  const { slots } = state;
  return {
    ...state,
    messages: new Map(state.messages),
    lambda: copyFunction(state.lambda),
    pollers: new Map(state.pollers),
    batches: new Map(state.batches),
    slots: {
      delayed: copySlots(slots.delayed),
      visible: copySlots(slots.visible),
      hidden: copySlots(slots.hidden),
      deadLetterQueue: copySlots(slots.deadLetterQueue),
      deleted: copySlots(slots.deleted),
      lost: copySlots(slots.lost),
    },
  };
}
