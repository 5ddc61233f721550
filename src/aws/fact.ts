/** One number or behaviour of AWS, with where it is from and how sure it is. */
export interface Fact {
  readonly id: string;
  /** What AWS does today, in a sentence or two. */
  readonly today: string;
  /** What the course notes say about it, in their words; null when they do not mention it. */
  readonly notesSay: string | null;
  /** In `unit`, as are `min` and `max`; null when there is none or it is no number. */
  readonly default: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** Web addresses, or files of public repositories. */
  readonly source: readonly string[];
  /** The date or version of the sources. */
  readonly asOf: string;
  readonly confidence: 'high' | 'medium' | 'low';
}
