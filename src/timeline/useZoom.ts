import { type RefObject, useEffect } from 'react';
import type { Player } from '../playback/player';
import { timeScale } from './axisLayout';
import { pointerX } from './pointerX';
import { showWindow, type TimelineViewStore, windowIn } from './timelineView';
import { panWindow, windowHolding, zoomWindow } from './timeWindow';
import { performZoom, zoomCommandOf } from './zoomKeys';

/** How fast a wheel zooms: the power of two for each pixel of its way. */
const WHEEL_POWER = 0.004;
/** A wheel that counts in lines or pages moves this many pixels for each. */
const LINE_PX = 16;
const PAGE_PX = 400;
/** Fingers nearer to each other than this say nothing about how far to zoom. */
const NEAREST_FINGERS = 24;

interface Zoom {
  /** Listens to wheel, fingers and keys. */
  readonly area: RefObject<HTMLElement | null>;
  /** As wide as the time area. */
  readonly ruler: RefObject<HTMLElement | null>;
  readonly view: TimelineViewStore;
  readonly lengthMs: number;
  readonly player: Player;
}

/**
 * Zooms and moves the window: a wheel with the control key and a pinch zoom at the pointer, a wheel
 * to the side or with the shift key moves, and so do two fingers. A plain wheel scrolls the lanes.
 */
export function useZoom({ area, ruler, view, lengthMs, player }: Zoom): void {
  useEffect(() => {
    const element = area.current;
    const measure = ruler.current;
    if (!element || !measure) return;
    const windowNow = () => windowIn(view.getState(), lengthMs);
    const scaleNow = () => timeScale({ lengthMs }, measure.clientWidth, windowNow());
    const xOf = (event: MouseEvent) => pointerX(event, measure);

    const wheel = (event: WheelEvent) => {
      const unit = [1, LINE_PX, PAGE_PX][event.deltaMode] ?? 1;
      const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const around = scaleNow().invert(xOf(event));
        const factor = 2 ** (-dy * WHEEL_POWER);
        return showWindow(view, zoomWindow(windowNow(), lengthMs, around, factor), lengthMs);
      }
      const across = event.shiftKey && dx === 0 ? dy : dx;
      if (across === 0 || (!event.shiftKey && Math.abs(dx) < Math.abs(dy))) return;
      event.preventDefault();
      const { from, until } = windowNow();
      const [left, right] = scaleNow().range();
      const by = (across / (right - left)) * (until - from);
      showWindow(view, panWindow(windowNow(), lengthMs, by), lengthMs);
    };

    /** The fingers on the timeline, and the moments that they hold. */
    const fingers = new Map<number, { readonly storyMs: number; readonly x: number }>();
    const hold = (event: PointerEvent) => {
      const x = xOf(event);
      fingers.set(event.pointerId, { storyMs: scaleNow().invert(x), x });
    };
    const down = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' || isOwnDrag(event.target)) return;
      // A finger that came first may have moved the playhead meanwhile: what it holds is asked anew.
      for (const [id, { x }] of fingers) fingers.set(id, { storyMs: scaleNow().invert(x), x });
      hold(event);
    };
    const move = (event: PointerEvent) => {
      const held = fingers.get(event.pointerId);
      if (!held) return;
      fingers.set(event.pointerId, { ...held, x: xOf(event) });
      const [one, other, third] = fingers.values();
      if (!one || !other || third || Math.abs(other.x - one.x) < NEAREST_FINGERS) return;
      showWindow(view, windowHolding([one, other], scaleNow().range(), lengthMs), lengthMs);
    };
    const up = (event: PointerEvent) => fingers.delete(event.pointerId);

    const press = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? null : zoomCommandOf(event);
      if (!command) return;
      event.preventDefault();
      performZoom(command, view, player, lengthMs);
    };

    const listening = new AbortController();
    const { signal } = listening;
    // Not passive: a wheel that zooms must not zoom the page.
    element.addEventListener('wheel', wheel, { signal, passive: false });
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    element.addEventListener('keydown', press, { signal });
    return () => listening.abort();
  }, [area, ruler, view, lengthMs, player]);
}

function isOwnDrag(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-drag]') !== null;
}
