import type { Statistic } from './statistics';

/** How a data point is compared with the threshold, by CloudWatch's names. */
export const COMPARISONS = [
  { value: 'GreaterThanOrEqualToThreshold', name: 'at or above (≥)', sign: '≥' },
  { value: 'GreaterThanThreshold', name: 'above (>)', sign: '>' },
  { value: 'LessThanOrEqualToThreshold', name: 'at or below (≤)', sign: '≤' },
  { value: 'LessThanThreshold', name: 'below (<)', sign: '<' },
] as const;
export type Comparison = (typeof COMPARISONS)[number]['value'];

/** What missing data points count as, by CloudWatch's names. */
export const MISSING_DATA = [
  { value: 'missing', name: 'missing' },
  { value: 'notBreaching', name: 'good (notBreaching)' },
  { value: 'breaching', name: 'bad (breaching)' },
  { value: 'ignore', name: 'no change (ignore)' },
] as const;
export type TreatMissingData = (typeof MISSING_DATA)[number]['value'];

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

/** A CloudWatch alarm on one metric, in CloudWatch's terms; the period is in milliseconds. */
export interface Alarm {
  readonly statistic: Statistic;
  readonly periodMs: number;
  readonly comparison: Comparison;
  readonly threshold: number;
  /** N: the newest data points that it looks at. */
  readonly evaluationPeriods: number;
  /** M: how many of them have to breach the threshold; at most N. */
  readonly datapointsToAlarm: number;
  readonly treatMissingData: TreatMissingData;
}

/** The most evaluation periods: CloudWatch's limit is a length of time, a week at most. */
export const MOST_EVALUATION_PERIODS = 30;

/** Whether a value is on the bad side of the threshold. */
export function isBreaching(
  value: number,
  { comparison, threshold }: Pick<Alarm, 'comparison' | 'threshold'>,
): boolean {
  switch (comparison) {
    case 'GreaterThanOrEqualToThreshold':
      return value >= threshold;
    case 'GreaterThanThreshold':
      return value > threshold;
    case 'LessThanOrEqualToThreshold':
      return value <= threshold;
    case 'LessThanThreshold':
      return value < threshold;
  }
}

/** `≥`. */
export function signOf(comparison: Comparison): string {
  return COMPARISONS.find(({ value }) => value === comparison)?.sign ?? '';
}
