import type { Attention } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import type { Moment } from '../playback/reader';
import { joinMarks } from './draw/joinMarks';
import { element, setAttributes } from './draw/svg';
import { unlessSame } from './draw/unlessSame';
import { outlineMarks } from './frame/outlines';
import { viewOf } from './frame/view';
import type { Layout } from './layout';
import { litUp } from './litUp';
import type { OutlineMark } from './marks';

const drawn = unlessSame(
  (node: SVGGElement, { kind, x, y, width, height, radius }: OutlineMark) => {
    node.setAttribute('data-kind', kind);
    const box = node.querySelector('rect') ?? node.appendChild(element('rect', 'around'));
    setAttributes(box, { x, y, width, height, rx: radius });
  },
);

/** What was shown last on each stage that can be scrolled. */
const broughtFor = new WeakMap<HTMLElement, Attention['shown']>();

/** Outlines what is lit up, into a layer of its own: nothing else has to be drawn again for it. */
export function outline(
  layer: SVGGElement,
  moment: Moment,
  layout: Layout,
  attention: Attention,
  run: OpenRun,
  stage: HTMLElement,
): void {
  layer.setAttribute('aria-hidden', 'true');
  const marks = outlineMarks(viewOf(moment, layout), litUp(attention, run));
  joinMarks(layer, marks, 'outline', drawn);
  const shown = marks.filter(({ kind }) => kind === 'shown');
  if (shown.length === 0 || broughtFor.get(stage) === attention.shown) return;
  broughtFor.set(stage, attention.shown);
  bringIntoView(stage, shown);
}

/** How far from the edge of the stage something has to be to be in view, in pixels. */
const CLEAR = 12;

/** Scrolls a stage with more on it than there is room for, no further than what is shown needs. */
function bringIntoView(stage: HTMLElement, shown: readonly OutlineMark[]): void {
  const { scrollTop, clientHeight } = stage;
  const top = Math.min(...shown.map(({ y }) => y)) - CLEAR;
  const bottom = Math.max(...shown.map(({ y, height }) => y + height)) + CLEAR;
  if (top >= scrollTop && bottom <= scrollTop + clientHeight) return;
  // What is too high for the stage is shown from its top.
  stage.scrollTo({ top: top < scrollTop ? top : Math.min(top, bottom - clientHeight) });
}
