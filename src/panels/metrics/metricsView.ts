import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MetricSeries } from '../../models/metric';
import type { Player } from '../../playback/player';
import { metricId } from '../../timeline/metricCourse';
import type { Alarm } from './alarm';
import { hasData } from './datapoints';
import type { Statistic } from './statistics';

/** An alarm but for its statistic, which is that of its chart. */
export type AlarmRule = Omit<Alarm, 'statistic'>;

/** What of the metrics is shown, and how; metrics by their id. */
interface MetricsView {
  /** In milliseconds; null for one that fits the run. */
  readonly periodMs: number | null;
  /** Null for all that have data. */
  readonly shown: readonly string[] | null;
  readonly statistics: Readonly<Record<string, Statistic>>;
  /** The one chart that is shown large; null for all of them. */
  readonly enlarged: string | null;
  readonly alarms: Readonly<Record<string, AlarmRule>>;
}

export type MetricsViewStore = StoreApi<MetricsView>;

const views = new WeakMap<Player, MetricsViewStore>();

/** The view that belongs to a player: it outlives a dock that shows something else for a while. */
export function viewOf(player: Player): MetricsViewStore {
  const known = views.get(player);
  if (known) return known;
  const view = createStore<MetricsView>(() => ({
    periodMs: null,
    shown: null,
    statistics: {},
    enlarged: null,
    alarms: {},
  }));
  views.set(player, view);
  return view;
}

/** The metrics that are shown: those chosen, or all that have data. */
export function shownMetrics(
  all: readonly MetricSeries[],
  shown: readonly string[] | null,
): readonly MetricSeries[] {
  return all.filter((series) => (shown ? shown.includes(metricId(series)) : hasData(series)));
}

/** Sets an alarm, or takes it away with null. */
export function setAlarm(view: MetricsViewStore, id: string, rule: AlarmRule | null): void {
  view.setState(({ alarms }) => {
    const others = Object.entries(alarms).filter(([other]) => other !== id);
    return { alarms: Object.fromEntries(rule ? [...others, [id, rule]] : others) };
  });
}
