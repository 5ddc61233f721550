import { type RefObject, useEffect } from 'react';
import type { Player } from '../playback/player';
import { pointerX } from './pointerX';

/** A pointer that moved less than this, in pixels, has clicked and not dragged. */
const CLICK_PX = 4;

interface Drag {
  readonly pointer: number;
  readonly from: number;
  readonly target: Element;
  readonly resumes: boolean;
  readonly hasMoved: boolean;
}

interface Scrub {
  /** Listens to the pointer. */
  readonly area: RefObject<HTMLElement | null>;
  /** As wide as the time area, wherever it stands in `area`. */
  readonly ruler: RefObject<HTMLElement | null>;
  readonly player: Player;
  /** Story time at a distance from the left edge of the ruler. */
  readonly storyAt: (x: number) => number;
  /** A click on something of its own; false lets the click go to that moment like any other. */
  readonly onPress: (target: Element) => boolean;
}

/**
 * Dragging anywhere on a time area moves the playhead, by mouse, pen and touch alike. While
 * dragging the player stands still; it goes on afterwards if it was playing.
 */
export function useScrub({ area, ruler, player, storyAt, onPress }: Scrub): void {
  useEffect(() => {
    const element = area.current;
    const measure = ruler.current;
    if (!element || !measure) return;
    let drag: Drag | null = null;
    const seek = (event: PointerEvent) => player.seek(storyAt(pointerX(event, measure)));

    const down = (event: PointerEvent) => {
      // A second finger zooms: the first one no longer moves the playhead.
      if (!event.isPrimary && drag) {
        if (drag.hasMoved && drag.resumes) player.play();
        drag = null;
        return;
      }
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const { left, right } = measure.getBoundingClientRect();
      const isOnTime = event.clientX >= left && event.clientX <= right;
      // Markers are buttons with a click of their own, and some things are dragged by themselves.
      if (!isOnTime || event.target.closest('button, [data-drag]')) return;
      drag = {
        pointer: event.pointerId,
        from: event.clientX,
        target: event.target,
        resumes: player.store.getState().isPlaying,
        hasMoved: false,
      };
    };
    const move = (event: PointerEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      if (!drag.hasMoved) {
        if (Math.abs(event.clientX - drag.from) < CLICK_PX) return;
        drag = { ...drag, hasMoved: true };
        element.setPointerCapture(event.pointerId);
        player.pause();
      }
      seek(event);
    };
    const release = (event: PointerEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      const { hasMoved, resumes, target } = drag;
      drag = null;
      if (hasMoved && resumes) player.play();
      // A cancelled touch has become a scroll: it is not a click.
      if (!hasMoved && event.type === 'pointerup' && !onPress(target)) seek(event);
    };

    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', release, { signal });
    return () => listening.abort();
  }, [area, ruler, player, storyAt, onPress]);
}
