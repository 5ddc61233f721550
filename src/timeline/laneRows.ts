import type { MetricSeries } from '../models/metric';
import type { TimelineLane } from '../models/scene';
import type { LaneGroup } from './laneGroups';
import { laneId } from './laneIdentity';

/** Heights of rows, in pixels. */
export interface RowHeights {
  readonly lane: number;
  /** The heading above lanes that are shown. */
  readonly heading: number;
}

/** One row of the timeline; `top` and `height` are pixels from the first row. */
export type TimelineRow = { readonly top: number; readonly height: number } & (
  | { readonly is: 'group'; readonly group: LaneGroup; readonly isOpen: boolean }
  | { readonly is: 'metrics'; readonly count: number | null; readonly isOpen: boolean }
  | { readonly is: 'lane'; readonly lane: TimelineLane; readonly group: LaneGroup }
  | { readonly is: 'metric'; readonly series: MetricSeries }
);

/** The id under which the group of metrics is opened and closed. */
export const METRICS = 'metrics';

/** What is shown, besides the run itself. */
export interface RowChoice {
  /** By group: opened or closed by hand. */
  readonly open: Readonly<Record<string, boolean>>;
  /** Kinds of lanes that are left out. */
  readonly hidden: readonly string[];
}

/**
 * The rows of the timeline from top to bottom.
 *
 * @param metrics those that have a lane; null while nobody has asked for them
 */
export function laneRows(
  groups: readonly LaneGroup[],
  metrics: readonly MetricSeries[] | null,
  { open, hidden }: RowChoice,
  heights: RowHeights,
): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  let top = 0;
  const place = (height: number) => {
    top += height;
    return { top: top - height, height };
  };
  for (const group of groups) {
    if (hidden.includes(group.kind)) continue;
    const isOpen = open[group.id] ?? group.isSmall;
    rows.push({ is: 'group', group, isOpen, ...place(isOpen ? heights.heading : heights.lane) });
    if (!isOpen) continue;
    for (const lane of group.lanes) rows.push({ is: 'lane', lane, group, ...place(heights.lane) });
  }
  if (metrics?.length === 0) return rows;
  const isOpen = metrics !== null && (open[METRICS] ?? true);
  const count = metrics?.length ?? null;
  rows.push({ is: 'metrics', count, isOpen, ...place(heights.heading) });
  if (!metrics || !isOpen) return rows;
  for (const series of metrics) rows.push({ is: 'metric', series, ...place(heights.lane) });
  return rows;
}

/** What tells a row from all others, whatever is opened or closed. */
export function keyOf(row: TimelineRow): string {
  switch (row.is) {
    case 'group':
      return `group ${row.group.id}`;
    case 'lane':
      return laneId(row.lane);
    case 'metrics':
      return 'group metrics';
    case 'metric':
      return `metric ${row.series.of} ${row.series.name}`;
  }
}
