import { type Chunks, chunksOf } from '../../chunks';
import {
  copyFunction,
  type StagedFunction,
  startFunction,
} from '../../function/picture/stagedFunction';
import type { OnFailure } from '../settings';
import type { PlannedBatch } from './families';
import type { Tries } from './tries';

/** What has become of a record. */
export type RecordState =
  | 'waiting'
  | 'inBatch'
  | 'done'
  | 'discarded'
  | 'lost'
  | 'expired'
  | 'missed'
  | 'skipped';

/** A record on the stage. Never changed in place: a change replaces it. */
export interface StagedRecord {
  readonly item: string;
  readonly shard: string;
  /** Its place in the shard. */
  readonly position: number;
  readonly state: RecordState;
  /** The function has it. */
  readonly isInWork: boolean;
  /** One for each time that the function got it: done, failing, or `waiting` if not reached. */
  readonly tries: Tries | null;
  /** The function failed on it, ever and the last time. */
  readonly hasFailed: boolean;
  readonly isFailing: boolean;
  /** The checkpoint has passed it. */
  readonly isBehind: boolean;
}

/** A batch that was gathered and is not over. Never changed in place. */
export interface StagedRoot {
  readonly id: string;
  readonly lane: number;
  /** The places of its first and its last record. */
  readonly from: number;
  readonly to: number;
  /** What of it is being tried, or will be next. */
  readonly current: string;
  readonly hasFailed: boolean;
}

/** A shard on the stage. Never changed in place. */
export interface StagedShard {
  readonly id: string;
  readonly records: Chunks<StagedRecord>;
  readonly checkpoint: number;
  /** How many of its records wait for a batch to take them. */
  readonly waiting: number;
  /** In the order of lanes. */
  readonly roots: readonly StagedRoot[];
}

/** How a batch or a part of one is doing; `absent` until it has been split off. */
export type BatchState =
  | 'absent'
  | 'waiting'
  | 'running'
  | 'retrying'
  | 'throttled'
  | 'split'
  | 'cut'
  | 'succeeded'
  | 'discarded'
  | 'lost'
  | 'abandoned'
  | 'expired';

/** A batch, or a part of one, on the stage. Never changed in place. */
export interface StagedBatch {
  readonly plan: PlannedBatch;
  readonly state: BatchState;
  readonly tries: Tries | null;
  /** Which retry is next or runs, from 1, of how many (null: no limit), and when; null for none. */
  readonly retry: {
    readonly number: number;
    readonly of: number | null;
    readonly at: number;
  } | null;
  /** Which environment had it last. */
  readonly environment: string | null;
  /** Parts that are not over. */
  readonly openParts: number;
}

/** What of an item ended in a place besides its shard. */
export interface StagedEnd {
  readonly item: string;
  /** The token that it comes out of. */
  readonly from: string;
}

/** What the stage shows of a stream. Maps and lists are changed in place, their values are not. */
export interface StreamSceneState {
  readonly shards: Map<string, StagedShard>;
  readonly lambda: StagedFunction;
  /** Every batch and part that is not over. */
  readonly open: Map<string, StagedBatch>;
  /** By root: what became of every part of the batches that have a tree on the stage. */
  readonly trees: Map<string, Chunks<StagedBatch>>;
  /** The roots of the trees side by side. */
  readonly places: (string | undefined)[];
  /** What was sent to the destination, and what was lost, in order. */
  given: Chunks<StagedEnd>;
  lost: Chunks<StagedEnd>;
  /** As it is set now. */
  onFailure: OnFailure | null;
  /** The most of each, for the layout. */
  mostTrees: number;
  mostLeaves: number;
  mostDepth: number;
}

export function startScene(shardCount: number, onFailure: OnFailure | null): StreamSceneState {
  const shards = Array.from({ length: shardCount }, (_, number): StagedShard => {
    const id = `s${number}`;
    return { id, records: chunksOf<StagedRecord>([]), checkpoint: 0, waiting: 0, roots: [] };
  });
  return {
    shards: new Map(shards.map((shard) => [shard.id, shard])),
    lambda: startFunction(),
    open: new Map(),
    trees: new Map(),
    places: [],
    given: chunksOf<StagedEnd>([]),
    lost: chunksOf<StagedEnd>([]),
    onFailure,
    mostTrees: 0,
    mostLeaves: 0,
    mostDepth: 0,
  };
}

export function copyScene(state: StreamSceneState): StreamSceneState {
  return {
    ...state,
    shards: new Map(state.shards),
    lambda: copyFunction(state.lambda),
    open: new Map(state.open),
    trees: new Map(state.trees),
    places: [...state.places],
  };
}
