import { itemIn, itemSubject } from '../../models/subject';
import type { OpenRun } from '../../playback/openRun';

/** The items that the function fails on each time that it gets them, whatever the settings. */
function hopelessIn({ handler }: OpenRun['scenario']): ReadonlySet<string> {
  const always = handler.faults.filter(
    ({ does, attempts, chance, fromMs, toMs }) =>
      does !== 'slow' && attempts === 'all' && (chance ?? 1) === 1 && !fromMs && toMs === undefined,
  );
  return new Set(always.flatMap(({ items }) => (items === 'all' ? [] : items)));
}

type ReportedItem = OpenRun['report']['items'][string];

/** All items of a run with what became of them, in the order of sending. */
export function itemsOf(run: OpenRun) {
  const hopeless = hopelessIn(run.scenario);
  return Object.entries(run.report.items).map(([id, item]: [string, ReportedItem]) => ({
    id,
    ...item,
    isHopeless: hopeless.has(id),
  }));
}

/** The last that happened to an item, up to a moment: where it ended, done or not. */
export function lastOf(
  run: OpenRun,
  id: string,
  untilMs = Number.POSITIVE_INFINITY,
): number | null {
  const isPast = (seq: number) => (run.trace[seq]?.at ?? 0) <= untilMs;
  return run.eventsOf(itemSubject(id)).findLast(isPast) ?? null;
}

/** The events of a type, with the fields that are asked of them. */
export function eventsOf<Fields extends object>(run: OpenRun, type: string) {
  type Wanted = OpenRun['trace'][number] & Fields;
  return run.trace.filter((event): event is Wanted => event.type === type);
}

/** When each item's work first ran to its end, in virtual milliseconds. */
export function doneAt(run: OpenRun): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { seq, at } of eventsOf(run, 'item.completed')) {
    for (const subject of run.subjectsOf(seq)) {
      const item = itemIn(subject);
      if (item !== null && !first.has(item)) first.set(item, at);
    }
  }
  return first;
}
