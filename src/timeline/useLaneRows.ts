import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Subject } from '../models/subject';
import type { AttentionStore } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import { groupWith, type LaneGroup, laneGroups } from './laneGroups';
import { laneRows, METRICS, type RowHeights, type TimelineRow } from './laneRows';
import { chosenMetrics } from './metricCourse';
import { openGroup, type TimelineViewStore } from './timelineView';
import { useMetrics } from './useMetrics';

/** Metrics of longer runs wait until they are asked for. */
const FEW_EVENTS = 10_000;

/** The rows of a run as the view has them: groups open and closed, kinds shown and hidden. */
export function useLaneRows(
  run: OpenRun,
  view: TimelineViewStore,
  attention: AttentionStore,
  heights: RowHeights,
): readonly TimelineRow[] {
  const open = useStore(view, (state) => state.open);
  const hidden = useStore(view, (state) => state.hidden);
  const chosen = useStore(view, (state) => state.metrics);
  const isSmall = run.trace.length <= FEW_EVENTS;
  const all = useMetrics(run, open[METRICS] ?? isSmall);
  const groups = useMemo(() => laneGroups(run.lanes, run.report, run.model), [run]);
  const metrics = useMemo(() => all && chosenMetrics(all, chosen), [all, chosen]);
  useOpenSelected(groups, view, attention);
  return useMemo(
    () => laneRows(groups, metrics, { open, hidden }, heights),
    [groups, metrics, open, hidden, heights],
  );
}

/** Opens the group of whatever is selected; once, so that it can be closed again. */
function useOpenSelected(
  groups: readonly LaneGroup[],
  view: TimelineViewStore,
  attention: AttentionStore,
): void {
  const selected = useStore(attention, (state) => state.selected);
  const seen = useRef<Subject | null>(null);
  useEffect(() => {
    if (seen.current === selected) return;
    seen.current = selected;
    const group = groupWith(groups, selected);
    if (group) openGroup(view, group.id, true);
  }, [groups, view, selected]);
}
