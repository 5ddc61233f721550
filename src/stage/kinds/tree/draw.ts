import { drawBatch } from '../../draw/batch';
import { drawEmpty } from '../../draw/grounds';
import { joinMarks } from '../../draw/joinMarks';
import { element, setAttributes } from '../../draw/svg';
import { unlessSame } from '../../draw/unlessSame';
import { drawThing, drawTitle, layersIn, textAt } from '../draw';
import type { CurvesMark, NodeMark, TreeMarks, WorkLinkMark } from './marks';
import { LARGE_CHARACTER } from './sizes';
import styles from './tree.module.css';

const title = unlessSame(drawTitle);
const empty = unlessSame(drawEmpty);
const curves = unlessSame(drawCurves);
const link = unlessSame(drawLink);
const node = unlessSame(drawNode);
const dot = drawBatch({ 'data-face': 'dot' });

const LAYERS = ['title', 'empties', 'curves', 'links', 'dots', 'nodes'] as const;

/** Draws the trees of a station. */
export function drawTree(group: SVGGElement, marks: TreeMarks): void {
  group.setAttribute('class', styles.tree ?? '');
  const [titles, empties, lines, links, dots, nodes] = layersIn(group, LAYERS);
  if (titles) joinMarks(titles, [marks.title], 'stationTitle', title);
  if (empties) joinMarks(empties, marks.empties, 'empty', empty);
  if (lines) joinMarks(lines, marks.curves, 'curves', curves);
  if (links) joinMarks(links, marks.links, 'workLink', link);
  if (dots) joinMarks(dots, marks.dots, 'node', dot);
  if (nodes) joinMarks(nodes, marks.nodes, 'node', node);
}

function drawCurves(group: SVGGElement, { path, isGhost, opacity }: CurvesMark): void {
  setAttributes(group, { opacity, 'data-ghost': String(isGhost), 'aria-hidden': 'true' });
  group.replaceChildren(element('path', 'curve', { d: path }));
}

function drawLink(group: SVGGElement, { path, look, opacity }: WorkLinkMark): void {
  setAttributes(group, { opacity, 'data-look': look, 'aria-hidden': 'true' });
  group.replaceChildren(element('path', 'work', { d: path }));
}

/** Tries that a node shows at most: the last ones. */
const MOST_PIPS = 6;
const PIP = { radius: 2.2, pitch: 6 } as const;

function drawNode(group: SVGGElement, mark: NodeMark): void {
  const { width, height, radius, face, isGhost, opacity, label, note, attempts } = mark;
  drawThing(group, mark, mark);
  setAttributes(group, { opacity, 'data-face': face, 'data-ghost': String(isGhost) });
  const parts: SVGElement[] = [element('rect', 'ground', { width, height, rx: radius })];
  if (face === 'full') {
    parts.push(
      textAt('nodeLabel', { x: 12, y: 19, text: label }),
      textAt('nodeNote', { x: 12, y: 35, text: note }),
      ...pipsOf(attempts, width, label),
    );
  } else if (face === 'label') {
    parts.push(textAt('label', { x: width / 2, y: height / 2 + 4.5, text: label }));
  }
  group.replaceChildren(...parts);
}

/** How the tries went, the last ones, at the end of the label's line as far as it leaves room. */
function pipsOf(
  attempts: NodeMark['attempts'],
  width: number,
  label: string,
): readonly SVGElement[] {
  const left = width - 2 * 12 - label.length * LARGE_CHARACTER;
  const shown = attempts.slice(-Math.max(1, Math.min(MOST_PIPS, Math.floor(left / PIP.pitch))));
  return shown.map((look, index) =>
    element('circle', 'pip', {
      'data-look': look,
      cx: width - 12 - (shown.length - 1 - index) * PIP.pitch,
      cy: 14.5,
      r: PIP.radius,
    }),
  );
}
