import { batchLabel } from '../../function/lanes/batchLabel';
import { workEnvironment } from '../../function/lanes/environmentLane';
import { type Pen, timelinePen } from '../../function/lanes/lanePen';
import { itemsIn } from '../../itemsIn';
import type { Run } from '../../model';
import type { TimelineLane } from '../../scene';
import { itemSubject } from '../../subject';
import { nameOf } from '../../wording';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent } from '../events';
import { isTrouble, type Part, partOf } from './laneParts';

/**
 * The life of every event and the work of every environment, as stretches of virtual time. An event
 * that is there twice has one lane all the same.
 */
export function asyncLanes(run: Run<AsyncScenario, AsyncEvent>): readonly TimelineLane[] {
  const pen = timelinePen();
  const live = eventPen(pen);
  for (const event of run.trace) {
    if (event.type === 'invocation.started' || event.type === 'invocation.ended') {
      workEnvironment(event, pen, (items) => batchLabel(items, 'event'));
    }
    live(event);
  }
  return pen.lanes(run.ended.atMs);
}

/** Writes the lanes of events: who has each, and what it waits for. */
function eventPen({ laneOf, next }: Pen): (event: AsyncEvent) => void {
  /** By item: what each of its copies does now. */
  const copies = new Map<string, Map<string, Part>>();
  return (event) => {
    for (const item of itemsIn(event)) {
      const lane = laneOf(itemSubject(item), `Event ${nameOf(item)}`);
      lane.hasProblem ||= isTrouble(event);
      const parts = copies.get(item) ?? new Map<string, Part>();
      copies.set(item, parts);
      const id = 'batch' in event ? event.batch : item;
      const part = partOf(event, parts.get(id));
      if (!part) continue;
      parts.set(part.id ?? id, part);
      const { look, label } = shownOf([...parts.values()]);
      if (look !== lane.open?.look || label !== lane.open.label) next(lane, event.at, look, label);
    }
  };
}

/** What a lane shows of copies side by side: the one that the function has, or will have. */
const RANKS: Readonly<Record<Part['look'], number>> = {
  inFlight: 5,
  failing: 4,
  waiting: 3,
  deadLettered: 2,
  done: 1,
  gone: 0,
};

function shownOf(parts: readonly Part[]): Part {
  const [first, ...others] = parts;
  const shown = parts.reduce((one, other) => (RANKS[other.look] > RANKS[one.look] ? other : one));
  const isTwice = first?.look === 'inFlight' && others.some(({ look }) => look === 'inFlight');
  return isTwice ? { ...shown, label: 'twice at once' } : shown;
}
