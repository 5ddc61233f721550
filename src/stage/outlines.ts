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

/** Outlines what is lit up, into a layer of its own: nothing else has to be drawn again for it. */
export function outline(
  layer: SVGGElement,
  moment: Moment,
  layout: Layout,
  attention: Attention,
  run: OpenRun,
): void {
  layer.setAttribute('aria-hidden', 'true');
  joinMarks(layer, outlineMarks(viewOf(moment, layout), litUp(attention, run)), 'outline', drawn);
}
