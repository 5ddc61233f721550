import type { OpenRun } from '../playback/openRun';

/** A setup in the public format, without what all setups of a challenge share; defaults left out. */
interface Setup {
  readonly seed?: number;
  readonly settings?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly workload: unknown;
  readonly handler?: Readonly<Record<string, unknown>>;
  readonly interventions?: readonly unknown[];
  readonly assumptions?: Readonly<Record<string, unknown>>;
}

/** What a goal makes of a run. */
export interface Verdict {
  readonly isMet: boolean;
  /** What it came to, in words: `31 of 40`. */
  readonly measured: string;
  /** The event to look at, by its `seq`, where it is not met; null where no single one broke it. */
  readonly seq: number | null;
}

/** Something that has to hold. */
export interface Goal {
  /** As a guarantee, in plain words: `All 40 messages are done`. */
  readonly says: string;
  readonly check: (run: OpenRun) => Verdict;
}

/** The same setup on another day: luck does not count. */
export interface Variant {
  /** What is different, in plain words; a whole sentence. */
  readonly says: string;
  /** What of the setup is otherwise, part by part; its settings stay. */
  readonly with: Partial<Omit<Setup, 'settings'>>;
}

/** New values by their paths in the public format: `settings.queue.VisibilityTimeout`. */
export type SettingChanges = Readonly<Record<string, unknown>>;

/** A broken setup, and what has to hold once it is mended. */
export interface Challenge {
  /** What is broken, and for whom: a few plain sentences. */
  readonly story: string;
  readonly setup: Setup;
  readonly goals: readonly Goal[];
  /** The paths of the settings that may be changed. */
  readonly allowed: readonly string[];
  /** Other days on which the goals have to be met as well. */
  readonly variants: readonly Variant[];
  /** What to look at, what to think of, what to try: one at a time. */
  readonly hints: readonly string[];
  /** A way to meet all goals. */
  readonly solution: SettingChanges;
  /** What it teaches. */
  readonly why: {
    readonly says: string;
    /** The lesson about it, by its id. */
    readonly lesson: string | null;
    /** The entry of the notes against today. */
    readonly note: number | null;
  };
}
