import type { Cost } from '../lambda/price';
import type { InvocationResult } from '../lambda/response';
import type { Ended } from '../simulator/simulate';

/**
 * What became of an item. failed: the caller was told that it failed, and nobody but the caller
 * keeps it.
 */
export type ItemState =
  | 'done'
  | 'deadLettered'
  | 'discarded'
  | 'failed'
  | 'lost'
  | 'expired'
  | 'waiting';

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

/** A dead letter, with the attributes that its queue shows: all of them text. */
export interface DeadLetter {
  readonly atMs: number;
  readonly item: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it holds, where that is not what was sent: the event that a function got. */
  readonly body?: string;
}

/** What a client was told in the end about one request. */
export interface ReportedResponse {
  readonly item: string;
  /** Virtual milliseconds. */
  readonly atMs: number;
  /** HTTP status of the last attempt; null when the client stopped waiting for it. */
  readonly status: number | null;
  /** How often the client sent it. */
  readonly attempts: number;
  /** What went wrong with the last attempt, by AWS's name; null for nothing. */
  readonly error: string | null;
}

export interface Guarantees {
  /** No item disappeared before its work was done, unless its caller was told. */
  readonly nothingLost: boolean;
  /** No item's work ran to the end twice. */
  readonly nothingTwice: boolean;
  /** Within a group, work ran to the end in the order of sending; true where there is no order. */
  readonly orderKept: boolean;
  /** Every item that the function failed on for good is kept somewhere: a caller is no such place. */
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
    readonly deadLetterQueue: readonly DeadLetter[];
    /** What an SNS topic could not hand over to Lambda; only asynchronous events report it. */
    readonly subscriptionDeadLetterQueue?: readonly DeadLetter[];
    readonly onFailure: readonly { readonly atMs: number; readonly record: unknown }[];
    readonly onSuccess: readonly { readonly atMs: number; readonly record: unknown }[];
  };
  /** What clients were told, in order of time; nobody waits for the answer in other models. */
  readonly responses: readonly ReportedResponse[];
  /** By shard id; only what has shards reports them. */
  readonly shards?: Readonly<Record<string, ReportedShard>>;
  /** Totals over the run, by AWS's metric names; those of the dead-letter queue apart. */
  readonly metrics: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  readonly guarantees: Guarantees;
  readonly cost: Cost;
  /** What AWS would refuse in this scenario, which was simulated all the same. */
  readonly refused: readonly { readonly path: string; readonly message: string }[];
}
