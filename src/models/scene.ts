import type { Subject } from './subject';

/** How a token, a lane or a span is coloured; always with a second cue besides colour. */
export type Look = 'waiting' | 'inFlight' | 'done' | 'failing' | 'deadLettered' | 'gone';

/** A stretch of virtual time, in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** One item in one place. The same item can be in several places at once. */
export interface Token {
  /** Unique in its scene: `m7@source`, `m7@e2`. A token that keeps its id moves. */
  readonly id: string;
  readonly item: string;
  /** Short enough for a small chip. */
  readonly label: string;
  /** The section or lane that it is in. */
  readonly section: string;
  /** Its place there; fixed for as long as it stays, so that nothing else jumps. */
  readonly slot: number;
  readonly look: Look;
  /** Drawn dashed and pale: it is hidden, the work is elsewhere. */
  readonly isGhost: boolean;
  /** Drawn with a folded corner: the function failed on it before. */
  readonly isMarked: boolean;
  /** One for each attempt so far: how it went. */
  readonly attempts: readonly Look[];
  /** A countdown: the visibility timeout. */
  readonly ring: Stretch | null;
  /** The id of the token that it came out of, from where it travels when it appears. */
  readonly from: string | null;
  /** A sentence for tooltips and screen readers. */
  readonly says: string;
}

/** A grid of slots inside a station. */
export interface Section {
  readonly id: string;
  readonly label: string | null;
  /** Stands beside the label where there is room for it. */
  readonly note?: string | null;
}

/** How far a lane is: from its start, along virtual time, until its time limit. */
export interface LaneBar extends Stretch {
  /** Until this moment it only gets ready, which `startingNote` says. */
  readonly begins: number;
  readonly startingNote: string;
}

/** Something that works on a batch: an execution environment. */
export interface Lane {
  /** Tokens refer to it as their section. */
  readonly id: string;
  /** Whose work it shows. */
  readonly subject: Subject;
  readonly label: string;
  /** What it is doing, in a word or two: `cold start`, `idle`. */
  readonly note: string;
  readonly look: Look | 'idle' | 'starting';
  /** While it works: a bar along virtual time, as long as its time limit. */
  readonly bar: LaneBar | null;
}

/** A small machine between stations: a poller. */
export interface Worker {
  readonly id: string;
  /** Whose work it shows. */
  readonly subject: Subject;
  readonly look: 'idle' | 'gathering' | 'busy' | 'throttled';
  readonly says: string;
}

/** From one slot of a row to another, both included: a batch in work, or about to be. */
export interface Bracket {
  readonly id: string;
  /** Whose work it shows. */
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly look: Look;
}

/** A row of slots in the order of a shard: a token's slot is its record's place in the shard. */
export interface ShardRow {
  /** Tokens refer to it as their section. */
  readonly id: string;
  /** Whose records it shows. */
  readonly subject: Subject;
  readonly label: string;
  /** How it is doing, in a word or two: `blocked 11.4 s`, `up to date`. */
  readonly note: string;
  readonly look: Look | 'idle';
  /** The slot before which the checkpoint stands: everything before it is behind. */
  readonly checkpoint: number | null;
  readonly brackets: readonly Bracket[];
}

/** One part of a batch in the tree of its splits. */
export interface TreeNode {
  readonly id: string;
  /** Whose work it shows. */
  readonly subject: Subject;
  /** The part that it was split from; null for the root of a tree. */
  readonly parent: string | null;
  /** The place of its tree among those side by side: the lowest free one when its root appears. */
  readonly slot: number;
  readonly label: string;
  /** How it went or goes, in a word or two: `failed`, `try 2 of 3`. */
  readonly note: string;
  readonly look: Look | 'idle';
  /** One for each try so far: how it went. */
  readonly attempts: readonly Look[];
  /** Drawn dashed and pale: it has not been tried yet. */
  readonly isGhost: boolean;
  /** Not there yet, but will be: it keeps its place, so that no other moves when it comes. */
  readonly isAbsent: boolean;
  /** A sentence for tooltips and screen readers. */
  readonly says: string;
}

export interface Station {
  readonly id: string;
  /** Where it stands on a wide stage, from the left; null: across the whole width, above them. */
  readonly column: number | null;
  /** How wide its column is on a wide stage, where others take 1; left out: 1. */
  readonly weight?: number;
  /** On a narrow stage it stands above those that end things; left out: the first of a column does. */
  readonly isMain?: boolean;
  readonly title: string;
  /** Beside the title: names and counts. */
  readonly detail: string;
  readonly kind: 'grid' | 'lanes' | 'workers' | 'shards' | 'tree';
  /** Its tokens count down, and have the room for it; left out: if it has several sections. */
  readonly hasCountdowns?: boolean;
  readonly sections: readonly Section[];
  readonly lanes: readonly Lane[];
  readonly workers: readonly Worker[];
  readonly rows: readonly ShardRow[];
  /** Whole trees, with every part that they will ever have. */
  readonly nodes: readonly TreeNode[];
  /** What stands in an empty grid or tree; null for nothing. */
  readonly whenEmpty: string | null;
}

/** Two places where the same work is to be seen. */
export interface SceneLink {
  readonly id: string;
  /** A node of a tree. */
  readonly from: string;
  /** A lane. */
  readonly to: string;
  readonly look: Look;
}

/** What exists at a step, as plain data. Nothing in it depends on the size of a screen. */
export interface Scene {
  readonly stations: readonly Station[];
  readonly tokens: readonly Token[];
  readonly links?: readonly SceneLink[];
}

/** How large trees become. */
export interface TreeRoom {
  /** The most trees side by side. */
  readonly trees: number;
  /** The most leaves of any one tree. */
  readonly leaves: number;
  /** The most levels of any one tree: 1 for a root alone. */
  readonly depth: number;
}

/** The room that a whole run needs, so that nothing moves aside for anything. */
export interface StageRoom {
  /** The most slots in use at once, by section, lane or row id. */
  readonly slots: Readonly<Record<string, number>>;
  /** The most lanes, workers or rows at once, by station id. */
  readonly rows: Readonly<Record<string, number>>;
  /** The most tokens that any one lane holds at once. */
  readonly laneSlots: number;
  /** How large the trees of a station become, by station id. */
  readonly trees: Readonly<Record<string, TreeRoom>>;
}

/**
 * Folds a trace into scenes. `State` is the model's own; `apply` changes it in place, `copy` makes
 * a checkpoint of it.
 */
export interface SceneFold<Event, State> {
  readonly start: () => State;
  readonly apply: (state: State, event: Event) => void;
  readonly copy: (state: State) => State;
  readonly scene: (state: State) => Scene;
  /** The room that everything applied so far has needed. */
  readonly room: (state: State) => StageRoom;
}

/** A stretch on a lane of the timeline; one that lasts until the end has no `until`: Infinity. */
export interface Span extends Stretch {
  readonly look: Look | 'starting';
  readonly label: string;
  /** Whose work it shows, if not that of the lane: a batch's. */
  readonly of?: Subject;
}

/** The life of one item, or the work of one of the model's things, over the whole run. */
export interface TimelineLane {
  readonly subject: Subject;
  /** What tells it from other lanes of its subject, if there are any. */
  readonly id?: string;
  readonly label: string;
  readonly spans: readonly Span[];
  /** Something went wrong here. */
  readonly hasProblem: boolean;
}
