import type { Cost } from '../lambda/price';
import type { InvocationResult } from '../lambda/response';
import type { Ended } from '../simulator/simulate';

/** What became of an item. */
export type ItemState = 'done' | 'deadLettered' | 'discarded' | 'lost' | 'expired' | 'waiting';

/** One invocation. Times are virtual milliseconds. */
export interface ReportedInvocation {
  readonly n: number;
  readonly atMs: number;
  /** Null while it was still running when the run was cut off. */
  readonly endedAtMs: number | null;
  readonly requestId: string;
  readonly environment: string;
  readonly cold: boolean;
  readonly shard: string | null;
  readonly items: readonly string[];
  /** Receive count, or attempt of this batch or event. */
  readonly attempt: Readonly<Record<string, number>>;
  readonly result: InvocationResult | null;
  readonly failed: readonly string[];
}

/** What became of one shard of a stream. */
export interface ReportedShard {
  /** The place of the first record that is not behind the checkpoint, from 0. */
  readonly checkpoint: number;
  /** Virtual milliseconds in which a failing batch let nothing behind it through. */
  readonly blockedMs: number;
  /** Times that records were handed to the function again. */
  readonly handledAgain: number;
}

interface ReportedItem {
  readonly state: ItemState;
  /** Times handed to the function. */
  readonly deliveries: number;
  /** Times its work ran to the end. */
  readonly completed: number;
  readonly receives: number;
}

export interface Guarantees {
  /** No item disappeared before its work was done. */
  readonly nothingLost: boolean;
  /** No item's work ran to the end twice. */
  readonly nothingTwice: boolean;
  /** Within a group, work ran to the end in the order of sending. */
  readonly orderKept: boolean;
  /** Every item that the function failed on for good is kept somewhere. */
  readonly failuresKept: boolean;
  /** Every item's work ran to the end within the limit that the user set; null without one. */
  readonly doneInTime: boolean | null;
}

/** Where a guarantee broke: the event that broke it, or the last one before its time was up. */
export interface Break {
  readonly seq: number;
  /** Virtual milliseconds: the event's, or when the time was up. */
  readonly at: number;
}

/** Where each guarantee first broke; null for one that holds. */
export type Breaks = Readonly<Record<keyof Guarantees, Break | null>>;

/** What a run came to: the public format, printed by `npm run simulate`. */
export interface Report {
  readonly scenario: unknown;
  readonly ended: Ended;
  readonly invocations: readonly ReportedInvocation[];
  readonly throttles: readonly { readonly atMs: number; readonly items: readonly string[] }[];
  readonly items: Readonly<Record<string, ReportedItem>>;
  readonly targets: {
    readonly deadLetterQueue: readonly {
      readonly atMs: number;
      readonly item: string;
      readonly attributes: Readonly<Record<string, string>>;
    }[];
    readonly onFailure: readonly { readonly atMs: number; readonly record: unknown }[];
    readonly onSuccess: readonly { readonly atMs: number; readonly record: unknown }[];
  };
  readonly responses: readonly unknown[];
  /** By shard id; only what has shards reports them. */
  readonly shards?: Readonly<Record<string, ReportedShard>>;
  /** Totals over the run, by AWS's metric names; those of the dead-letter queue apart. */
  readonly metrics: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  readonly guarantees: Guarantees;
  readonly cost: Cost;
  /** What AWS would refuse in this scenario, which was simulated all the same. */
  readonly refused: readonly { readonly path: string; readonly message: string }[];
}
