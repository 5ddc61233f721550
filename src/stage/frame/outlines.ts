import { itemIn, itemSubject, type Subject } from '../../models/subject';
import type { Box } from '../layout/box';
import type { StationPlan } from '../layout/layout';
import type { LitUp } from '../litUp';
import type { OutlineMark } from '../marks';
import { thingsIn } from './kinds';
import { movementsIn } from './movements';
import { placeOf } from './places';
import { plannedLanes } from './plannedLanes';
import { travellers } from './travellers';
import type { View } from './view';
import { plannedWorkers } from './workers';

/** How far an outline stands off what it is around, in pixels. */
const OFF: Readonly<Record<OutlineMark['kind'], number>> = {
  hovered: 2.5,
  selected: 3,
  cause: 2.5,
  shown: 3.5,
};

/** The corners of a card and of what stands without one. */
const CARD_RADIUS = 14;

/** The outlines around what is lit up, wherever it is at the moment: every token, lane and worker. */
export function outlineMarks(view: View, lit: LitUp): readonly OutlineMark[] {
  const marks: OutlineMark[] = [];
  const mark = (kind: OutlineMark['kind'], id: string, box: Box, radius: number) => {
    marks.push({ id, kind, ...grown(box, OFF[kind]), radius: radius + OFF[kind] });
  };
  const add = (subject: Subject, id: string, box: Box, radius: number) => {
    // Around whatever else says that it is looked at.
    if (lit.shown.has(subject)) mark('shown', `${id} shown`, box, radius);
    const kind = kindOf(subject, lit);
    if (kind) mark(kind, id, box, radius);
  };
  if (isAnyItemLit(lit)) {
    for (const token of movementsIn(view).resting) {
      const subject = itemSubject(token.item);
      const isLit = lit.shown.has(subject) || kindOf(subject, lit) !== null;
      const box = isLit ? placeOf(token, view.now) : null;
      if (box) add(subject, token.id, box, chipRadius(box));
    }
    for (const { token, box } of travellers(view)) {
      add(itemSubject(token.item), token.id, box, chipRadius(box));
    }
  }
  if (lit.shown.size > 0) {
    for (const { id } of view.scene.stations) {
      const box = stationBox(view.layout.stations[id]);
      if (box && lit.shown.has(`station:${id}`)) mark('shown', `${id} shown`, box, CARD_RADIUS);
    }
  }
  for (const { lane, box } of plannedLanes(view)) {
    add(lane.subject, lane.subject, box, Math.min(8, box.height / 4));
  }
  for (const { worker, box } of plannedWorkers(view)) {
    add(worker.subject, worker.subject, box, box.width / 2);
  }
  for (const thing of thingsIn(view)) add(thing.subject, thing.id, thing, thing.radius);
  return marks;
}

/** How something is lit up, the strongest way first. A selected token has a halo of its own. */
function kindOf(
  subject: Subject,
  { selected, hovered, causes }: LitUp,
): OutlineMark['kind'] | null {
  if (subject === selected) return itemIn(subject) === null ? 'selected' : null;
  if (subject === hovered) return 'hovered';
  return causes.has(subject) ? 'cause' : null;
}

function isAnyItemLit({ hovered, causes, shown }: LitUp): boolean {
  return itemIn(hovered) !== null || causes.size + shown.size > 0;
}

/** All of a station: its card, or what stands there without one. */
function stationBox(plan: StationPlan | undefined): Box | null {
  if (!plan) return null;
  if (plan.kind !== 'workers') return 'card' in plan ? plan.card : plan.box;
  const left = Math.min(...plan.spots.map(({ x }) => x));
  const top = Math.min(...plan.spots.map(({ y }) => y));
  const right = Math.max(...plan.spots.map(({ x, width }) => x + width));
  const bottom = Math.max(...plan.spots.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const chipRadius = ({ height }: Box) => Math.min(8, height * 0.25);

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
