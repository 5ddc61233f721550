import { type RefObject, useLayoutEffect } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';

/** The virtual time that the pointer rests on, in milliseconds: the same for all charts. */
export type Pointer = StoreApi<{ readonly at: number | null }>;

export function createPointer(): Pointer {
  return createStore<{ readonly at: number | null }>(() => ({ at: null }));
}

/** Virtual times that a chart marks, in milliseconds. */
export interface ChartMoment {
  readonly playhead: number;
  /** Null while the pointer is elsewhere. */
  readonly pointed: number | null;
}

/**
 * Calls `show` with the moment now and whenever it changes: what moves with every frame is written
 * straight to its elements, past React. `show` must keep its identity between renders.
 */
export function useChartMoment<Shown extends Element>(
  chart: { readonly run: OpenRun; readonly player: Player; readonly pointer: Pointer },
  element: RefObject<Shown | null>,
  show: (element: Shown, moment: ChartMoment) => void,
): void {
  const { run, player, pointer } = chart;
  useLayoutEffect(() => {
    const update = () => {
      if (!element.current) return;
      const playhead = run.reader.story.virtualAt(player.store.getState().storyMs);
      show(element.current, { playhead, pointed: pointer.getState().at });
    };
    update();
    const leaves = [player.store.subscribe(update), pointer.subscribe(update)];
    return () => {
      for (const leave of leaves) leave();
    };
  }, [run, player, pointer, element, show]);
}

/** The period that a time lies in; story time and back does not end on the very millisecond. */
export function periodAt(virtualMs: number, periodMs: number, count: number): number {
  return Math.min(Math.max(Math.floor((virtualMs + 0.5) / periodMs), 0), count - 1);
}
