import type { Subject } from '../models/subject';
import type { Moment } from '../playback/reader';
import { chipMarks, everyChipMark, type SingledOut } from './frame/chips';
import { dotMarks } from './frame/dots';
import { kindMarks, thingsIn } from './frame/kinds';
import { cellMarks, laneMarks } from './frame/lanes';
import { linkMarks } from './frame/links';
import { plannedLanes } from './frame/plannedLanes';
import { cardMarks, emptyMarks, textMarks } from './frame/stations';
import { viewOf } from './frame/view';
import { isNode, nodeMarks, plannedWorkers, workerMarks } from './frame/workers';
import type { Layout } from './layout';
import type { Everything, Frame } from './marks';

/** What the items are called: `message`, `messages`. */
export interface ItemNoun {
  readonly one: string;
  readonly many: string;
}

const NOBODY: SingledOut = { selected: null, focused: new Set(), differing: new Set() };

/**
 * Lays a moment out. A pure function: the same moment and layout give the same frame, whatever the
 * way to it.
 */
export function frame(
  moment: Moment,
  layout: Layout,
  noun: ItemNoun,
  singledOut: SingledOut = NOBODY,
): Frame {
  const view = viewOf(moment, layout);
  const lanes = plannedLanes(view);
  const workers = plannedWorkers(view);
  const { links, labels } = linkMarks(view, noun);
  const { selected, focused } = singledOut;
  const isSingledOut = (subject: Subject) => subject === selected || focused.has(subject);
  return {
    width: layout.width,
    height: layout.height,
    cards: cardMarks(view),
    texts: textMarks(view),
    empties: emptyMarks(view),
    lanes: laneMarks(
      lanes.filter(({ plan, lane }) => plan.note !== null || isSingledOut(lane.subject)),
      view,
      selected,
    ),
    cells: cellMarks(
      lanes.filter(({ plan }) => plan.note === null),
      view,
    ),
    workers: workerMarks(
      workers.filter((planned) => !isNode(planned) || isSingledOut(planned.worker.subject)),
      selected,
    ),
    nodes: nodeMarks(workers.filter(isNode)),
    dots: dotMarks(view),
    chips: chipMarks(view, singledOut),
    links,
    linkLabels: labels,
    kinds: kindMarks(view, selected, ({ id, subject }) => subject === selected || focused.has(id)),
  };
}

/** Everything at a moment one by one, also what a frame draws as one: what can be pointed at. */
export function everythingIn(moment: Moment, layout: Layout): Everything {
  const view = viewOf(moment, layout);
  return {
    chips: everyChipMark(view),
    lanes: laneMarks(plannedLanes(view), view, null),
    workers: workerMarks(plannedWorkers(view), null),
    things: thingsIn(view),
  };
}
