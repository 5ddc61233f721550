import { max, min } from 'd3-array';
import type { Problem } from '../../models/model';
import { clockTime, plural } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import { durationText } from '../../timeline/virtualTime';
import type { AlarmState } from './alarm';
import type { AlarmHistory } from './alarmHistory';
import type { ChartContent } from './useChart';
import { valueText } from './valueWords';

/** What a state means, in words. */
export const STATE_MEANS: Readonly<Record<AlarmState, string>> = {
  OK: 'within the threshold',
  ALARM: 'the threshold was breached',
  INSUFFICIENT_DATA: 'not enough data to tell',
};

/** When an alarm first rings, in virtual milliseconds; null for never. */
function firstRing({ transitions }: AlarmHistory): number | null {
  return transitions.find(({ to }) => to === 'ALARM')?.at ?? null;
}

/** When it would have rung, measured at the first problem; or that it never would, and why. */
export function alarmSentence(
  content: Pick<ChartContent, 'series' | 'statistic' | 'points'> & {
    readonly history: AlarmHistory;
  },
  run: Pick<OpenRun, 'problems' | 'ended'>,
): string {
  const at = firstRing(content.history);
  if (at === null) return `${course(content)}: this alarm would never have rung.`;
  const rings = content.history.transitions.filter(({ to }) => to === 'ALARM').length;
  const times = rings === 1 ? '' : `${plural(rings, 'time')}, first `;
  const afterEnd = at - run.ended.atMs;
  const late = afterEnd > 0 ? `, ${durationText(afterEnd)} after the run ended` : '';
  return `It would have rung ${times}at ${clockTime(at)}${late}${besides(at, run.problems[0])}.`;
}

function besides(at: number, problem: Problem | undefined): string {
  if (!problem) return ', although nothing went wrong';
  const apart = Math.abs(at - problem.at);
  if (apart === 0) return ', as the first thing went wrong';
  const side = at > problem.at ? 'after' : 'before';
  return `, ${durationText(apart)} ${side} the first thing went wrong`;
}

function course({
  series,
  statistic,
  points,
}: Pick<ChartContent, 'series' | 'statistic' | 'points'>): string {
  const real = points.values.filter((value) => value !== null);
  const least = min(real);
  const most = max(real);
  if (least === undefined || most === undefined) return `${series.name} had no data`;
  const text = (value: number) => valueText(series, statistic, value);
  return least === most
    ? `${series.name} stayed at ${text(most)}`
    : `${series.name} stood between ${text(least)} and ${text(most)}`;
}
