import type { Moment } from '../playback/reader';
import { chipMarks } from './frame/chips';
import { laneMarks } from './frame/lanes';
import { linkMarks } from './frame/links';
import { cardMarks, emptyMarks, textMarks } from './frame/stations';
import { viewOf } from './frame/view';
import { workerMarks } from './frame/workers';
import type { Layout } from './layout';
import type { Frame } from './marks';

/** What the items are called: `message`, `messages`. */
export interface ItemNoun {
  readonly one: string;
  readonly many: string;
}

/**
 * Lays a moment out. A pure function: the same moment and layout give the same frame, whatever the
 * way to it.
 */
export function frame(moment: Moment, layout: Layout, noun: ItemNoun): Frame {
  const view = viewOf(moment, layout);
  const chips = chipMarks(view);
  const { links, labels } = linkMarks(view, chips, noun);
  return {
    width: layout.width,
    height: layout.height,
    cards: cardMarks(view),
    texts: textMarks(view),
    empties: emptyMarks(view),
    lanes: laneMarks(view),
    workers: workerMarks(view),
    chips,
    links,
    linkLabels: labels,
  };
}
