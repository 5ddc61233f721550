/**
 * What every fact of a trace carries. A trace is the ordered, immutable list of what happened in
 * one simulation; stage, log, timeline, metrics, report and tests are all read from it.
 */
export interface TraceEvent {
  /** Position in the trace, from 0. */
  readonly seq: number;
  /** Virtual time in milliseconds since the scenario began. */
  readonly at: number;
  /** Dotted name, such as `message.received`. */
  readonly type: string;
  /** What it happened to, such as `message:m7` or `environment:e2`. */
  readonly subject: string;
  /** The `seq` of the event that led to this one; null for what the scenario itself asked for. */
  readonly because: number | null;
}

/** One member of a model's event union: its type, and the fields of its own. */
export type Happening<Type extends string, Fields = unknown> = TraceEvent & {
  readonly type: Type;
} & Readonly<Fields>;

/** What a machine says when it records: the event without what the simulation knows by itself. */
export type Fact<Event extends TraceEvent> = Event extends TraceEvent
  ? Omit<Event, 'seq' | 'at' | 'because'>
  : never;
