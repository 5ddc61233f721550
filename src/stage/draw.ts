import { itemIn, type Subject } from '../models/subject';
import { drawBatch } from './draw/batch';
import { drawChip } from './draw/chip';
import { drawCard, drawEmpty, drawLink, drawLinkLabel, drawText } from './draw/grounds';
import { joinMarks } from './draw/joinMarks';
import { drawLane } from './draw/lane';
import { element } from './draw/svg';
import { unlessSame } from './draw/unlessSame';
import { drawWorker } from './draw/worker';
import type { KindMarks } from './kinds/kind';
import { kindOf } from './kinds/registry';
import type { Frame } from './marks';

const LAYERS = [
  'cards',
  'texts',
  'empties',
  'kinds',
  'cells',
  'lanes',
  'links',
  'nodes',
  'workers',
  'dots',
  'chips',
  'linkLabels',
  'outlines',
] as const;

const card = unlessSame(drawCard);
const text = unlessSame(drawText);
const empty = unlessSame(drawEmpty);
const lane = unlessSame(drawLane);
const link = unlessSame(drawLink);
const worker = unlessSame(drawWorker);
const cell = drawBatch({ 'data-size': 'cell' });
const node = drawBatch({ 'data-size': 'dot' });
const dot = drawBatch({ 'data-face': 'dot' });
const linkLabel = unlessSame(drawLinkLabel);

const drawKind = (node: SVGGElement, marks: KindMarks) => kindOf(marks.kind)?.draw(node, marks);

const known = new WeakMap<SVGGElement, readonly SVGGElement[]>();

/** The layers of a picture, lowest first. */
function layersOf(root: SVGGElement): readonly SVGGElement[] {
  const last = known.get(root);
  if (last) return last;
  const layers = LAYERS.map((name) => {
    const layer = element('g', 'layer');
    layer.setAttribute('data-layer', name);
    return layer;
  });
  root.replaceChildren(...layers);
  known.set(root, layers);
  return layers;
}

/**
 * Draws a frame into an element that nobody else touches. What has not changed since the last
 * frame drawn there stays as it is: touching a thousand elements takes longer than a frame lasts.
 */
export function draw(root: SVGGElement, frame: Frame, selected: Subject | null): void {
  const item = itemIn(selected);
  const [
    cards,
    texts,
    empties,
    kinds,
    cells,
    lanes,
    links,
    nodes,
    workers,
    dots,
    chips,
    linkLabels,
  ] = layersOf(root);
  if (cards) joinMarks(cards, frame.cards, 'card', card);
  if (texts) joinMarks(texts, frame.texts, 'text', text);
  if (empties) joinMarks(empties, frame.empties, 'empty', empty);
  if (kinds) joinMarks(kinds, frame.kinds, 'kind', drawKind);
  if (cells) joinMarks(cells, frame.cells, 'lane', cell);
  if (lanes) joinMarks(lanes, frame.lanes, 'lane', lane);
  if (links) joinMarks(links, frame.links, 'link', link);
  if (nodes) joinMarks(nodes, frame.nodes, 'worker', node);
  if (workers) joinMarks(workers, frame.workers, 'worker', worker);
  if (dots) joinMarks(dots, frame.dots, 'chip', dot);
  if (chips) {
    // Chips find for themselves what has changed: most only move.
    joinMarks(chips, frame.chips, 'chip', (node, mark) => drawChip(node, mark, mark.item === item));
  }
  if (linkLabels) joinMarks(linkLabels, frame.linkLabels, 'linkLabel', linkLabel);
}

/** The layer above all others, which `draw` leaves to what is lit up. */
export function outlineLayer(root: SVGGElement): SVGGElement | null {
  return layersOf(root).at(-1) ?? null;
}
