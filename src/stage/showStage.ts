import type { Scene } from '../models/scene';
import { itemSubject, type Subject } from '../models/subject';
import { type AttentionStore, lookAt, pointAt } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import type { Moment, Reader } from '../playback/reader';
import type { differingItems } from './differing';
import { draw, outlineLayer } from './draw';
import { chipOf } from './draw/chip';
import { element } from './draw/svg';
import { extentOf } from './extent';
import { everythingIn, frame } from './frame';
import { whenDrawable } from './kinds/registry';
import { type Layout, layoutOf } from './layout';
import type { Everything, Reachable } from './marks';
import { saidAt, subjectAt } from './pointing';
import { stillMoment } from './stillMoment';
import { keyAction, reachableIn } from './tokenKeys';

/** What the stage shows, besides the moment. */
export interface Shown {
  readonly run: OpenRun;
  /** The run that it is compared with: both stages have the same layout. */
  readonly beside: OpenRun | null;
  /** Tells what differs from it: nobody compares before the first click. */
  readonly differing: typeof differingItems | null;
  /** It is one of many, and has little room. */
  readonly isDense: boolean;
}

/** Two scenes of one moment, and the items that differ in them. */
interface Compared {
  readonly here: Scene;
  readonly there: Scene;
  readonly items: ReadonlySet<string>;
}

function readersOf({ run, beside }: Shown): readonly Reader[] {
  return beside ? [run.reader, beside.reader] : [run.reader];
}

const NONE: ReadonlySet<string> = new Set();

/** Where something was pointed at, as events tell it. */
type Pointer = Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>;

/** What an element of the picture is: the id of a token, or another subject; null for a part. */
function idOf(node: Element): string | null {
  return chipOf(node)?.id ?? node.getAttribute('data-thing') ?? node.getAttribute('data-subject');
}

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
  let outlines: typeof import('./outlines') | null = null;
  let stopWaiting = () => {};

  function plan() {
    const { clientWidth, clientHeight } = container;
    if (!shown || clientWidth === 0 || clientHeight === 0) return;
    const size = { width: clientWidth, height: clientHeight };
    layout = layoutOf(extentOf(readersOf(shown)), size, shown.isDense);
    svg.setAttribute('viewBox', `0 0 ${layout.width} ${layout.height}`);
    svg.setAttribute('width', String(layout.width));
    svg.setAttribute('height', String(layout.height));
    redraw();
  }

  /** Draws the moment, with what is about to have the focus. */
  function redraw(next: Reachable | null = null) {
    if (!shown || !layout || !root) return;
    const { reader } = shown.run;
    const moment = reader.momentAt(player.store.getState().storyMs);
    seen = lessMotion.matches ? stillMoment(moment, reader) : moment;
    everything = null;
    const hadFocus = svg.contains(document.activeElement);
    const focused = new Set([focusedId(), next?.id].filter((id) => typeof id === 'string'));
    const { selected } = attention.getState();
    const singledOut = { selected, focused, differing: differing(seen) };
    draw(root, frame(seen, layout, shown.run.model.items, singledOut), selected);
    lightUp();
    // What had the focus can be gone now; its keys must not be lost with it.
    if (hadFocus && !svg.contains(document.activeElement)) container.focus();
  }

  /** Outlines what is lit up; what draws the outlines is loaded for the first one. */
  async function lightUp() {
    const { hovered, selected, causes, shown: lit } = attention.getState();
    const isDark = hovered === null && selected === null && causes.length + lit.length === 0;
    if (isDark && !outlines) return;
    outlines ??= await import('./outlines');
    const layer = root && outlineLayer(root);
    if (layer && seen && layout && shown) {
      outlines.outline(layer, seen, layout, attention.getState(), shown.run, container);
    }
  }

  /** The items that are in another state in the run beside this one. */
  function differing({ scene, storyMs }: Moment): ReadonlySet<string> {
    const reader = shown?.beside?.reader;
    if (!reader || !shown?.differing) return NONE;
    const there = reader.sceneAt(reader.story.stepAt(storyMs));
    if (compared?.here !== scene || compared.there !== there) {
      compared = { here: scene, there, items: shown.differing(scene, there) };
    }
    return compared.items;
  }

  /** The id of what has the focus in the picture. */
  function focusedId(): string | null {
    const { activeElement } = document;
    return activeElement && svg.contains(activeElement) ? idOf(activeElement) : null;
  }

  function focus(target: Reachable) {
    redraw(target);
    const buttons = svg.querySelectorAll<SVGGElement>('[role="button"]');
    [...buttons].find((button) => idOf(button) === target.id)?.focus();
    pointAt(attention, target.subject);
  }

  /** Everything in the picture, worked out when it is first asked for. */
  function inPicture(): Everything {
    if (!seen || !layout) return { chips: [], lanes: [], workers: [], things: [] };
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
    else if (
      now.hovered !== before.hovered ||
      now.causes !== before.causes ||
      now.shown !== before.shown
    )
      lightUp();
  });
  const redrawNow = () => redraw();
  const observer = new ResizeObserver(plan);
  observer.observe(container);
  // The stage scrolls, and the player's keys work in it: it can have the focus.
  container.tabIndex = 0;
  lessMotion.addEventListener('change', redrawNow);

  return {
    show(next: Shown) {
      const isPlanned = shown?.run === next.run && shown.beside === next.beside;
      stopWaiting();
      // Until it can be drawn, the last picture stays.
      stopWaiting = whenDrawable(readersOf(next), () => {
        shown = next;
        if (isPlanned) redraw();
        else plan();
      });
    },
    /** What is pointed at. */
    subjectAt(pointer: Pointer): Subject | null {
      const { target } = pointer;
      const button = target instanceof Element ? target.closest('[role="button"]') : null;
      const token = button && chipOf(button);
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
      const id = focusedId();
      if (id === null && target !== container) return false;
      const { selected } = attention.getState();
      const targets = reachableIn(inPicture());
      const from = targets.find((one) => one.id === id) ?? null;
      const action = keyAction(key, targets, from, selected);
      switch (action?.do) {
        case 'focus':
          focus(action.target);
          return true;
        case 'choose':
          lookAt(attention, action.subject);
          return true;
        case 'lookAway':
          lookAt(attention, null);
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
      stopWaiting();
      stopListening();
      stopAttending();
      observer.disconnect();
      lessMotion.removeEventListener('change', redrawNow);
    },
  };
}
