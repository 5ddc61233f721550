import { useEffect } from 'react';
import type { Player } from '../playback/player';
import { showWindow, type TimelineViewStore, windowIn } from './timelineView';
import { followPlayhead } from './timeWindow';

/** Keeps the playhead in the window: the next page is shown when it leaves. */
export function useFollow(view: TimelineViewStore, player: Player, lengthMs: number): void {
  useEffect(
    () =>
      player.store.subscribe((now, before) => {
        if (now.storyMs === before.storyMs || view.getState().window === null) return;
        const window = windowIn(view.getState(), lengthMs);
        const moved = { before: before.storyMs, now: now.storyMs, isPlaying: now.isPlaying };
        const next = followPlayhead(window, lengthMs, moved);
        if (next !== window) showWindow(view, next, lengthMs);
      }),
    [view, player, lengthMs],
  );
}
