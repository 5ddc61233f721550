import { type RefObject, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { Player } from '../playback/player';
import type { Told } from './moments';

/**
 * Calls `show` with the story time now and whenever it changes: what moves with every frame is
 * written straight to its element, past React. `show` must keep its identity between renders.
 */
export function useEveryFrame<Shown extends Element>(
  player: Player,
  element: RefObject<Shown | null>,
  show: (element: Shown, storyMs: number) => void,
): void {
  useLayoutEffect(() => {
    const update = () => {
      if (element.current) show(element.current, player.store.getState().storyMs);
    };
    update();
    return player.store.subscribe(update);
  }, [player, element, show]);
}

/** The step that is being shown; renders anew only when it changes. */
export function useStep(run: Pick<Told, 'reader'>, player: Player): number {
  return useStore(player.store, (state) => run.reader.story.stepAt(state.storyMs));
}
