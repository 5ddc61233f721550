import { select } from 'd3-selection';
import { drawChip } from './draw/chip';
import { drawCard, drawEmpty, drawLink, drawLinkLabel, drawText } from './draw/grounds';
import { joinMarks } from './draw/joinMarks';
import { drawLane } from './draw/lane';
import { drawWorker } from './draw/worker';
import type { ChipMark, Frame } from './marks';

const LAYERS = [
  'cards',
  'texts',
  'empties',
  'lanes',
  'links',
  'workers',
  'chips',
  'linkLabels',
] as const;

/**
 * Draws a frame into an element that nobody else touches. What has not changed since the last
 * frame drawn there stays as it is.
 */
export function draw(root: SVGGElement, frame: Frame, selected: string | null): void {
  const layers = select(root)
    .selectChildren<SVGGElement, string>()
    .data(LAYERS)
    .join((enter) => enter.append('g').attr('data-layer', (name) => name))
    .nodes();
  const [cards, texts, empties, lanes, links, workers, chips, linkLabels] = layers;
  if (cards) joinMarks(cards, frame.cards, 'card', drawCard);
  if (texts) joinMarks(texts, frame.texts, 'text', drawText);
  if (empties) joinMarks(empties, frame.empties, 'empty', drawEmpty);
  if (lanes) joinMarks(lanes, frame.lanes, 'lane', drawLane);
  if (links) joinMarks(links, frame.links, 'link', drawLink);
  if (workers) joinMarks(workers, frame.workers, 'worker', drawWorker);
  if (chips) joinChips(chips, frame.chips, selected);
  if (linkLabels) joinMarks(linkLabels, frame.linkLabels, 'linkLabel', drawLinkLabel);
}

/** Chips compare for themselves what has changed: most only move. */
function joinChips(layer: SVGGElement, marks: readonly ChipMark[], selected: string | null): void {
  select(layer)
    .selectChildren<SVGGElement, ChipMark>()
    .data(marks, (mark) => mark.id)
    .join((enter) => enter.append('g').attr('data-part', 'chip'))
    .each(function update(mark) {
      drawChip(this, mark, mark.item === selected);
    });
}
