import { create } from 'd3-selection';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import { draw } from './draw';
import { saysOf } from './draw/chip';
import { frame, type ItemNoun } from './frame';
import { type Layout, layoutOf } from './layout';
import { stillMoment } from './stillMoment';

/** What the stage shows, besides the moment. */
export interface Shown {
  readonly run: OpenRun;
  readonly itemNoun: ItemNoun;
  readonly selected: string | null;
  readonly scale: number;
}

/** Keeps the picture in an element as the player, the run and the size of the stage change. */
export function showStage(container: HTMLElement, svg: SVGSVGElement, player: Player) {
  const root = svg.querySelector('g');
  const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const tooltip = create<SVGTitleElement>('svg:title').node();
  let shown: Shown | null = null;
  let layout: Layout | null = null;

  function plan() {
    const { clientWidth, clientHeight } = container;
    if (!shown || clientWidth === 0 || clientHeight === 0) return;
    const { reader } = shown.run;
    const size = { width: clientWidth / shown.scale, height: clientHeight / shown.scale };
    const first = reader.sceneAt(-1);
    const last = reader.sceneAt(reader.steps.length - 1);
    layout = layoutOf({ first, last, room: reader.room }, size);
    svg.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
    svg.setAttribute('width', String(layout.width * shown.scale));
    svg.setAttribute('height', String(layout.height * shown.scale));
    redraw();
  }

  function redraw() {
    if (!shown || !layout || !root) return;
    const { reader } = shown.run;
    const moment = reader.momentAt(player.store.getState().storyMs);
    const seen = lessMotion.matches ? stillMoment(moment, reader) : moment;
    const hadFocus = svg.contains(document.activeElement);
    draw(root, frame(seen, layout, shown.itemNoun), shown.selected);
    // The token that had the focus can be gone now; its keys must not be lost with it.
    if (hadFocus && !svg.contains(document.activeElement)) container.focus();
  }

  const stopListening = player.store.subscribe((now, before) => {
    if (now.storyMs !== before.storyMs) redraw();
  });
  const observer = new ResizeObserver(plan);
  observer.observe(container);
  // The stage scrolls, and the player's keys work in it: it can have the focus.
  container.tabIndex = 0;
  lessMotion.addEventListener('change', redraw);

  return {
    show(next: Shown) {
      const isPlanned = shown?.run === next.run && shown.scale === next.scale;
      shown = next;
      if (isPlanned) redraw();
      else plan();
    },
    /** Gives what is pointed at its tooltip: one for all, since there can be thousands. */
    hint(target: EventTarget | null) {
      const mark = target instanceof Element ? target.closest('g[aria-label]') : null;
      if (!mark || !tooltip || tooltip.parentNode === mark) return;
      tooltip.textContent = saysOf(mark) ?? mark.getAttribute('aria-label');
      mark.prepend(tooltip);
    },
    stop() {
      stopListening();
      observer.disconnect();
      lessMotion.removeEventListener('change', redraw);
    },
  };
}
