/** One value of a metric. */
export interface MetricSample {
  /** Virtual milliseconds: the time that AWS stamps it with. */
  readonly at: number;
  readonly value: number;
  /**
   * When AWS gets to know it, if later than `at`: Lambda stamps an error with the time at which its
   * invocation began, and sends it when that has ended.
   */
  readonly knownAt?: number;
}

/** One CloudWatch metric as a series: a sample whenever something counted or a level changed. */
export interface MetricSeries {
  /** AWS's name. */
  readonly name: string;
  /** Whose metric it is: `function`, `queue`, `deadLetterQueue`. */
  readonly of: string;
  /**
   * sum: samples are added up by period; level: each holds until the next; ramp: it grows from one
   * to the next; sample: each stands alone.
   */
  readonly kind: 'sum' | 'level' | 'ramp' | 'sample';
  readonly unit: 'Count' | 'Milliseconds' | 'Seconds';
  /** Each sample above 0 is something that went wrong: what an alarm is set on. */
  readonly countsTrouble?: true;
  /** In order of virtual time. */
  readonly samples: readonly MetricSample[];
  /**
   * From when on, in virtual milliseconds, AWS reports it every minute, as 0 where there is nothing
   * to report; left out when such a minute has no data at all.
   */
  readonly reportedFrom?: number;
}

/** The sum of a series over the whole run. */
export function total(series: MetricSeries): number {
  return series.samples.reduce((sum, { value }) => sum + value, 0);
}

/** The largest value of a series; 0 when it never had one. */
export function maximum(series: MetricSeries): number {
  return series.samples.reduce((most, { value }) => Math.max(most, value), 0);
}
