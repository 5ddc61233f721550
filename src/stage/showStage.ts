import type { Scene } from '../models/scene';
import { itemIn, itemSubject, type Subject } from '../models/subject';
import { type AttentionStore, lookAt } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import type { Moment } from '../playback/reader';
import { differingItems } from './differing';
import { draw } from './draw';
import { chipOf } from './draw/chip';
import { element } from './draw/svg';
import { extentOf } from './extent';
import { everythingIn, frame } from './frame';
import { type Layout, layoutOf } from './layout';
import type { ChipMark, Everything } from './marks';
import { saidAt, subjectAt } from './pointing';
import { stillMoment } from './stillMoment';
import { keyAction } from './tokenKeys';

/** What the stage shows, besides the moment. */
export interface Shown {
  readonly run: OpenRun;
  readonly scale: number;
  /** The run that it is compared with: both stages have the same layout. */
  readonly beside: OpenRun | null;
}

/** Two scenes of one moment, and the items that differ in them. */
interface Compared {
  readonly here: Scene;
  readonly there: Scene;
  readonly items: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Where something was pointed at, as events tell it. */
type Pointer = Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>;

/** Keeps the picture in an element as the player, the run, the attention and its size change. */
export function showStage(
  container: HTMLElement,
  svg: SVGSVGElement,
  player: Player,
  attention: AttentionStore,
) {
  const root = svg.querySelector('g');
  const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const tooltip = element('title', 'tooltip');
  let shown: Shown | null = null;
  let layout: Layout | null = null;
  let seen: Moment | null = null;
  let everything: Everything | null = null;
  let compared: Compared | null = null;

  function plan() {
    const { clientWidth, clientHeight } = container;
    if (!shown || clientWidth === 0 || clientHeight === 0) return;
    const { run, beside } = shown;
    const size = { width: clientWidth / shown.scale, height: clientHeight / shown.scale };
    const readers = beside ? [run.reader, beside.reader] : [run.reader];
    layout = layoutOf(extentOf(readers), size);
    svg.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
    svg.setAttribute('width', String(layout.width * shown.scale));
    svg.setAttribute('height', String(layout.height * shown.scale));
    redraw();
  }

  /** Draws the moment, with a token that is about to have the focus. */
  function redraw(next: ChipMark | null = null) {
    if (!shown || !layout || !root) return;
    const { reader } = shown.run;
    const moment = reader.momentAt(player.store.getState().storyMs);
    seen = lessMotion.matches ? stillMoment(moment, reader) : moment;
    everything = null;
    const hadFocus = svg.contains(document.activeElement);
    const tokens = new Set([focused()?.id, next?.id].filter((id) => id !== undefined));
    const item = selectedItem();
    draw(
      root,
      frame(seen, layout, shown.run.model.items, { item, tokens, differing: differing(seen) }),
      item,
    );
    // The token that had the focus can be gone now; its keys must not be lost with it.
    if (hadFocus && !svg.contains(document.activeElement)) container.focus();
  }

  /** The items that are in another state in the run beside this one. */
  function differing({ scene, storyMs }: Moment): ReadonlySet<string> {
    const reader = shown?.beside?.reader;
    if (!reader) return NONE;
    const there = reader.sceneAt(reader.story.stepAt(storyMs));
    if (compared?.here !== scene || compared.there !== there) {
      compared = { here: scene, there, items: differingItems(scene, there) };
    }
    return compared.items;
  }

  function selectedItem(): string | null {
    return itemIn(attention.getState().selected);
  }

  /** The token that has the focus. */
  function focused(): ChipMark | null {
    const { activeElement } = document;
    return activeElement && svg.contains(activeElement) ? chipOf(activeElement) : null;
  }

  function focus(token: ChipMark) {
    redraw(token);
    const chips = svg.querySelectorAll<SVGGElement>('[role="button"]');
    [...chips].find((chip) => chipOf(chip)?.id === token.id)?.focus();
  }

  /** Everything in the picture, worked out when it is first asked for. */
  function inPicture(): Everything {
    if (!seen || !layout) return { chips: [], lanes: [], workers: [] };
    everything ??= everythingIn(seen, layout);
    return everything;
  }

  function pointOf({ clientX, clientY }: Pointer) {
    const { left, top, width } = svg.getBoundingClientRect();
    // As it is on screen: the page around can be enlarged too.
    const scale = layout ? width / layout.width : 1;
    return { x: (clientX - left) / scale, y: (clientY - top) / scale };
  }

  const stopListening = player.store.subscribe((now, before) => {
    if (now.storyMs !== before.storyMs) redraw();
  });
  const stopAttending = attention.subscribe((now, before) => {
    if (now.selected !== before.selected) redraw();
  });
  const redrawNow = () => redraw();
  const observer = new ResizeObserver(plan);
  observer.observe(container);
  // The stage scrolls, and the player's keys work in it: it can have the focus.
  container.tabIndex = 0;
  lessMotion.addEventListener('change', redrawNow);

  return {
    show(next: Shown) {
      const isPlanned =
        shown?.run === next.run && shown.scale === next.scale && shown.beside === next.beside;
      shown = next;
      if (isPlanned) redraw();
      else plan();
    },
    /** What is pointed at. */
    subjectAt(pointer: Pointer): Subject | null {
      const { target } = pointer;
      const chip = target instanceof Element ? target.closest('[role="button"]') : null;
      const token = chip && chipOf(chip);
      return token ? itemSubject(token.item) : subjectAt(inPicture(), pointOf(pointer));
    },
    /** Gives what is pointed at its tooltip: one for all, since there can be thousands. */
    hint(pointer: Pointer) {
      const { target } = pointer;
      const mark = target instanceof Element ? target.closest('[aria-label], [aria-hidden]') : null;
      if (!mark || !svg.contains(mark)) return;
      const says = mark.getAttribute('aria-label') ?? saidAt(inPicture(), pointOf(pointer));
      if (tooltip.parentNode !== mark) mark.prepend(tooltip);
      if (tooltip.textContent !== says) tooltip.textContent = says;
    },
    /** Does what a key asks for, and returns whether it asked for anything. */
    press(key: string, target: EventTarget): boolean {
      const from = focused();
      if (!from && target !== container) return false;
      const action = keyAction(key, inPicture().chips, from, selectedItem());
      switch (action?.do) {
        case 'focus':
          focus(action.token);
          return true;
        case 'choose':
          lookAt(attention, itemSubject(action.item));
          return true;
        case 'leave':
          container.focus();
          redraw();
          return true;
        case 'nothing':
          return true;
        case undefined:
          return false;
      }
    },
    stop() {
      stopListening();
      stopAttending();
      observer.disconnect();
      lessMotion.removeEventListener('change', redrawNow);
    },
  };
}
