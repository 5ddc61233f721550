/** A length of time over which a metric is summed up to one data point. */
export interface Period {
  readonly ms: number;
  /** `1 minute`. */
  readonly name: string;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The periods of CloudWatch, shortest first. */
const PERIODS: readonly Period[] = [
  { ms: SECOND, name: '1 second' },
  { ms: 5 * SECOND, name: '5 seconds' },
  { ms: 10 * SECOND, name: '10 seconds' },
  { ms: 30 * SECOND, name: '30 seconds' },
  { ms: MINUTE, name: '1 minute' },
  { ms: 5 * MINUTE, name: '5 minutes' },
  { ms: 15 * MINUTE, name: '15 minutes' },
  { ms: HOUR, name: '1 hour' },
  { ms: 6 * HOUR, name: '6 hours' },
  { ms: 24 * HOUR, name: '1 day' },
];

/** Lambda and SQS send their metrics once a minute: AWS keeps nothing finer. */
export const FINEST_KEPT_MS = MINUTE;

/** CloudWatch gives this many data points of a metric at a time, and no more. */
const MOST_POINTS = 1_440;
/** A chart with more data points than this says no more. */
const ENOUGH_POINTS = 64;

/** How many periods a run of this length has; what happens as it ends is part of the last one. */
export function pointsIn(lengthMs: number, periodMs: number): number {
  return Math.floor(lengthMs / periodMs) + 1;
}

/** The periods at which a run of this length can be looked at. */
export function periodsOf(lengthMs: number): readonly Period[] {
  return PERIODS.filter(({ ms }) => pointsIn(lengthMs, ms) <= MOST_POINTS);
}

/** The periods that an alarm on a metric of Lambda or SQS can have. */
export const ALARM_PERIODS: readonly Period[] = PERIODS.filter(({ ms }) => ms >= FINEST_KEPT_MS);

/** The period that suits a run when nobody has chosen one, in milliseconds. */
export function fittingPeriod(lengthMs: number): number {
  const fitting = PERIODS.find(({ ms }) => pointsIn(lengthMs, ms) <= ENOUGH_POINTS);
  return (fitting ?? PERIODS.at(-1))?.ms ?? MINUTE;
}

/** The chosen period, or a fitting one when a run of this length cannot be looked at by it. */
export function periodFor(chosenMs: number | null, lengthMs: number): number {
  const isPossible = periodsOf(lengthMs).some(({ ms }) => ms === chosenMs);
  return chosenMs !== null && isPossible ? chosenMs : fittingPeriod(lengthMs);
}

/** `1 minute`. */
export function periodName(periodMs: number): string {
  return PERIODS.find(({ ms }) => ms === periodMs)?.name ?? `${periodMs / SECOND} seconds`;
}
