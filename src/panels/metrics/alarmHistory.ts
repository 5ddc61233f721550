import type { MetricSeries } from '../../models/metric';
import type { Ended } from '../../simulator/simulate';
import type { Alarm, AlarmState } from './alarm';
import { evaluationRange, stateAfter } from './alarmRule';
import { datapoint } from './datapoints';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A change of an alarm's state. */
export interface Transition {
  /** Virtual milliseconds: the end of the period that made the difference. */
  readonly at: number;
  readonly from: AlarmState;
  readonly to: AlarmState;
}

/** What an alarm would have done in a run. */
export interface AlarmHistory {
  /** In order; every alarm begins with INSUFFICIENT_DATA. */
  readonly transitions: readonly Transition[];
  /** Virtual milliseconds until which it is known. */
  readonly untilMs: number;
}

/** Data points of a metric that are known at a time, the one ending then the newest. */
export type DatapointsAt = (at: number, count: number) => readonly (number | null)[];

/** How often CloudWatch evaluates: every minute, or every hour when it looks back over a day. */
function everyMs({ periodMs, evaluationPeriods }: Alarm): number {
  return periodMs * evaluationPeriods > DAY ? HOUR : MINUTE;
}

/**
 * What is known of a metric at the end of each period. The run begins at a full minute, and AWS
 * knows a sample as soon as it is sent; what is sent late is not seen by earlier evaluations.
 */
export function datapointsAt(
  series: MetricSeries,
  { statistic, periodMs }: Pick<Alarm, 'statistic' | 'periodMs'>,
  endMs: number,
): DatapointsAt {
  const known = new Map<number, number | null>();
  const knownAt = series.samples.map(({ at, knownAt: late = at }) => late);
  const lastKnownAt = knownAt.reduce((last, at) => Math.max(last, at), 0);
  const read = (until: number, by: number) => {
    const from = Math.max(0, until - periodMs);
    // How a ramp goes on after the run nobody knows.
    if (until <= 0 || (series.kind === 'ramp' && from > endMs)) return null;
    return datapoint(series, statistic, { from, until }, by);
  };
  return (at, count) =>
    Array.from({ length: count }, (_, index) => {
      const until = at - (count - 1 - index) * periodMs;
      if (at < lastKnownAt) return read(until, at);
      const found = known.get(until);
      if (found !== undefined) return found;
      const value = read(until, at);
      known.set(until, value);
      return value;
    });
}

/**
 * When an alarm would have changed its state (fact `met-alarm-evaluation`). After a run in which
 * nothing was left to happen CloudWatch goes on: it is asked until N more periods have ended.
 */
export function alarmHistory(points: DatapointsAt, alarm: Alarm, ended: Ended): AlarmHistory {
  const step = everyMs(alarm);
  const wholeEnd = (Math.floor(ended.atMs / step) + 1) * step;
  const goesOn = ended.why === 'quiet';
  const lastMs = goesOn ? wholeEnd + alarm.evaluationPeriods * alarm.periodMs : ended.atMs;
  const transitions: Transition[] = [];
  let state: AlarmState = 'INSUFFICIENT_DATA';
  for (let at = step; at <= lastMs; at += step) {
    const to = stateAfter(points(at, evaluationRange(alarm)), alarm, state);
    if (to === state) continue;
    // Of what comes after the run, only its ringing is worth telling.
    if (at > wholeEnd && to !== 'ALARM') break;
    transitions.push({ at, from: state, to });
    state = to;
  }
  const untilMs = Math.max(goesOn ? wholeEnd : ended.atMs, transitions.at(-1)?.at ?? 0);
  return { transitions, untilMs };
}

/** A stretch in which an alarm is in one state, in virtual milliseconds. */
interface StateSpan {
  readonly state: AlarmState;
  readonly from: number;
  readonly until: number;
}

/** The states of an alarm one after the other. */
export function stateSpans({ transitions, untilMs }: AlarmHistory): readonly StateSpan[] {
  const changes = [{ at: 0, to: 'INSUFFICIENT_DATA' as AlarmState }, ...transitions];
  return changes.map(({ at, to }, index) => ({
    state: to,
    from: at,
    until: changes[index + 1]?.at ?? untilMs,
  }));
}

/** The state at a time. */
export function stateAt({ transitions }: AlarmHistory, at: number): AlarmState {
  return transitions.findLast((transition) => transition.at <= at)?.to ?? 'INSUFFICIENT_DATA';
}
