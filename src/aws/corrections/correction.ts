import type { FactId } from '../facts';

/** What parts of the course the corrections are about, in its order. */
export const AREAS = [
  'Asynchronous and error classes',
  'Synchronous',
  'SQS',
  'Streams and Kinesis',
  'Scaling',
  'Environment, database, memory',
  'Step Functions',
  'Deployment, configuration, monitoring, names',
] as const;
export type Area = (typeof AREAS)[number];

/**
 * How the notes differ. `wrong`: never right. `outdated`: was right once. `inexact`: right idea,
 * wrong detail.
 */
export type CorrectionKind =
  | 'wrong'
  | 'outdated'
  | 'inexact'
  | 'inconsistent'
  | 'incomplete'
  | 'missing';

/** What each kind is called on screen. */
export const CORRECTION_KINDS: Readonly<Record<CorrectionKind, string>> = {
  wrong: 'wrong',
  outdated: 'outdated',
  inexact: 'not exact',
  inconsistent: 'not consistent',
  incomplete: 'not complete',
  missing: 'silent about it',
};

/** Where the course notes and AWS differ. */
export interface Correction {
  /** Its number, which links to it name. */
  readonly n: number;
  readonly kind: CorrectionKind;
  readonly area: Area;
  /** What the course notes say, near enough in their words; null when they say nothing. */
  readonly notes: string | null;
  /** What is true today. */
  readonly today: string;
  /**
   * When AWS changed it, or first had it; null when it was never so, and for what is outdated when
   * AWS gives no date.
   */
  readonly since: string | null;
  /** The facts that it rests on, whose sources are its own; or AWS's pages where there is no fact. */
  readonly source: readonly (FactId | `https://${string}`)[];
}
