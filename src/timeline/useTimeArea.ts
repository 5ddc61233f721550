import { type ComponentType, type RefObject, useCallback, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Subject } from '../models/subject';
import { type AttentionStore, lookAt } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import { type TimeScale, timeScale } from './axisLayout';
import type { Told } from './moments';
import { type TimelineViewStore, viewOf, windowIn } from './timelineView';
import type { TimeWindow } from './timeWindow';
import { useFollow } from './useFollow';
import { useScrub } from './useScrub';
import { useWidth } from './useWidth';
import { useZoom } from './useZoom';

/** What a row of marks is told by its timeline. */
export interface MarksProps {
  readonly run: OpenRun;
  readonly scale: TimeScale;
  /** There is no room for names beside the rows. */
  readonly isNarrow: boolean;
}

export interface TimelineProps {
  readonly run: OpenRun;
  /** A run that shares the story of this one: each lane is there twice, this one's above. */
  readonly kept?: OpenRun | null;
  readonly player: Player;
  readonly attention: AttentionStore;
  /** A row for what was done to the run. */
  readonly Marks?: ComponentType<MarksProps>;
  /** Called by the playhead's own arrow keys: -1 is one step back, 1 is one forward. */
  readonly onStep?: ((by: -1 | 1) => void) | undefined;
}

interface TimeAreaProps extends Pick<TimelineProps, 'player' | 'attention'> {
  readonly run: Pick<Told, 'reader'>;
}

/** Below this width, in pixels, labels stand above their lanes. */
const NARROW = 560;

interface TimeArea {
  readonly area: RefObject<HTMLElement | null>;
  readonly ruler: RefObject<HTMLDivElement | null>;
  readonly isNarrow: boolean;
  readonly width: number;
  readonly view: TimelineViewStore;
  readonly window: TimeWindow;
  readonly scale: TimeScale;
}

/** What every timeline does: a window on the run, zooming, dragging, and clicks on spans. */
export function useTimeArea(props: TimeAreaProps): TimeArea {
  const { run, player, attention } = props;
  const area = useRef<HTMLElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const isNarrow = useWidth(area) < NARROW;
  const width = useWidth(ruler, isNarrow);
  const { story } = run.reader;
  const { lengthMs } = story;
  const view = viewOf(player);
  const shown = useStore(view, (state) => state.window);
  const window = useMemo(() => windowIn({ window: shown }, lengthMs), [shown, lengthMs]);
  const scale = useMemo(() => timeScale({ lengthMs }, width, window), [lengthMs, width, window]);
  const storyAt = useCallback(
    (x: number) => {
      // A drag ends at the edges of the window.
      const [left, right] = scale.range();
      return scale.invert(Math.min(Math.max(x, left), right));
    },
    [scale],
  );
  const onPress = useCallback(
    (target: Element) => {
      if (target.closest('[role="slider"]')) return true;
      const span = target.closest<HTMLElement>('[data-story]');
      if (!span) return false;
      player.seek(Number(span.dataset.story));
      // Written by SpanBars.
      lookAt(attention, span.dataset.subject as Subject);
      return true;
    },
    [player, attention],
  );
  useScrub({ area, ruler, player, storyAt, onPress });
  useZoom({ area, ruler, view, lengthMs, player });
  useFollow(view, player, lengthMs);
  return { area, ruler, isNarrow, width, view, window, scale };
}
