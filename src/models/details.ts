import type { Lane, Look, Worker } from './scene';
import type { Subject } from './subject';

/** One thing that is known about something at a moment. */
export interface Detail {
  /** AWS's own name where it has one, as in `ApproximateReceiveCount`; otherwise plain words. */
  readonly name: string;
  readonly isAwsName: boolean;
  readonly value: string;
}

/** One of the times that something was worked on, or worked. */
export interface Turn {
  /** The event that it began with. */
  readonly seq: number;
  readonly look: Look;
  /** What it was: `Invocation 2`. */
  readonly title: string;
  /** How it went, in a few words. */
  readonly says: string;
}

/** A piece of JSON that AWS sends, to be read as it is. */
export interface DetailDocument {
  /** What it is and when it was sent. */
  readonly title: string;
  readonly json: unknown;
  /** What to know about it while reading: what it leaves out that another one would say. */
  readonly note?: string;
}

/** What something is like at a moment, as an inspector shows it. */
export interface Details {
  /** Its state in a few words: `hidden, in environment 2`. */
  readonly state: string;
  readonly look: Look | Lane['look'] | Worker['look'];
  /** What it carries; null for what carries nothing. */
  readonly body: string | null;
  readonly known: readonly Detail[];
  /** What its turns are called: `Attempts`. */
  readonly turnsName: string;
  /** From the first to the one that still goes on. */
  readonly turns: readonly Turn[];
  /** What was sent somewhere because of it. */
  readonly documents?: readonly DetailDocument[];
}

/**
 * Says what something is like at a moment: `past` are the events about it so far, `seq` is the last
 * event of the run that has happened.
 */
export type DetailsOf<Event> = (subject: Subject, past: readonly Event[], seq: number) => Details;

/** A detail in AWS's own name. */
export function awsDetail(name: string, value: string): Detail {
  return { name, isAwsName: true, value };
}

/** A detail in plain words. */
export function plainDetail(name: string, value: string): Detail {
  return { name, isAwsName: false, value };
}
