import type { Alarm, AlarmState } from './alarm';
import { isBreaching } from './alarm';

/**
 * How many data points CloudWatch looks at beyond N, in case some are missing. It does not say;
 * in its examples it looks at 5 for an N of 3 (fact `met-alarm-missing`).
 */
const BEYOND = 2;

/** The data points that are looked at: the evaluation range. */
export function evaluationRange({ evaluationPeriods }: Pick<Alarm, 'evaluationPeriods'>): number {
  return evaluationPeriods + BEYOND;
}

/**
 * The state of an alarm after one evaluation. N real data points are enough, however old within the
 * range: the newest N count, and missing ones do not. Otherwise missing ones are filled in as the
 * alarm says (fact `met-alarm-missing`).
 *
 * @param points the evaluation range, oldest first; null for missing data
 */
export function stateAfter(
  points: readonly (number | null)[],
  alarm: Alarm,
  before: AlarmState,
): AlarmState {
  const { evaluationPeriods, datapointsToAlarm, treatMissingData } = alarm;
  const breaches = points.map((value) => (value === null ? null : isBreaching(value, alarm)));
  const real = breaches.filter((breach) => breach !== null);
  const newest = real.slice(-evaluationPeriods);
  const breaching = newest.filter(Boolean).length;
  const decided = (bad: number) => (bad >= datapointsToAlarm ? 'ALARM' : 'OK');
  const filled = evaluationPeriods - newest.length;
  if (filled <= 0) return decided(breaching);

  switch (treatMissingData) {
    case 'breaching':
      return decided(breaching + filled);
    case 'notBreaching':
      return decided(breaching);
    case 'missing':
      if (real.length === 0) return 'INSUFFICIENT_DATA';
      return isPremature(breaches, datapointsToAlarm) ? 'ALARM' : decided(breaching);
    case 'ignore':
      // All that is known is bad, and it is not enough to tell.
      return breaching === real.length && breaching < datapointsToAlarm
        ? before
        : decided(breaching);
  }
}

/**
 * CloudWatch's “premature alarm”: with a breaching data point at least M periods old, and nothing
 * but breaching or missing ones besides, it does not wait for more.
 */
function isPremature(breaches: readonly (boolean | null)[], datapointsToAlarm: number): boolean {
  const oldest = breaches.indexOf(true);
  return oldest >= 0 && breaches.length - oldest >= datapointsToAlarm && !breaches.includes(false);
}
