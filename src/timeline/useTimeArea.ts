import { type RefObject, useCallback, useMemo, useRef } from 'react';
import type { Subject } from '../models/subject';
import { type AttentionStore, lookAt } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import { type TimeScale, timeScale } from './axisLayout';
import { useScrub } from './useScrub';
import { useWidth } from './useWidth';

export interface TimelineProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
  /** Called by the playhead's own arrow keys: -1 is one step back, 1 is one forward. */
  readonly onStep?: ((by: -1 | 1) => void) | undefined;
}

interface TimeArea {
  readonly area: RefObject<HTMLElement | null>;
  readonly ruler: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly scale: TimeScale;
}

/** What every timeline does: a scale as wide as its ruler, dragging, and clicks on spans. */
export function useTimeArea({ run, player, attention }: TimelineProps): TimeArea {
  const area = useRef<HTMLElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const width = useWidth(ruler);
  const scale = useMemo(() => timeScale(run.reader.story, width), [run, width]);
  const storyAt = useCallback((x: number) => scale.invert(x), [scale]);
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
  return { area, ruler, width, scale };
}
