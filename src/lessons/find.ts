import type { AsyncEvent } from '../models/async/events';
import type { QueueEvent } from '../models/queue/events';
import type { Report } from '../models/report';
import type { StreamEvent } from '../models/stream/events';
import type { SyncEvent } from '../models/sync/events';
import type { OpenRun } from '../playback/openRun';

/** Every event that any model's trace can hold. */
type AnyEvent = QueueEvent | StreamEvent | AsyncEvent | SyncEvent;

/** The type of any of them: `message.received`. */
export type EventType = AnyEvent['type'];

/** The events of one type, with their fields. */
export type EventOf<Type extends EventType> = Extract<AnyEvent, { readonly type: Type }>;

/** Which of the events of a type are meant. */
export interface Which<Type extends EventType> {
  /** Only those about this item, alone or in a batch. */
  readonly item?: string;
  readonly where?: (event: EventOf<Type>, run: OpenRun) => boolean;
}

/** The events of a type in a run, in order. */
export function eventsIn<Type extends EventType>(
  run: OpenRun,
  type: Type,
  { item, where = () => true }: Which<Type> = {},
): readonly EventOf<Type>[] {
  return run.trace.filter((event): event is EventOf<Type> => {
    if (event.type !== type) return false;
    if (item !== undefined && !run.subjectsOf(event.seq).includes(`item:${item}`)) return false;
    // The type of an event says which one of the union it is.
    return where(event as EventOf<Type>, run);
  });
}

/** How many there are. */
export function countIn<Type extends EventType>(
  run: OpenRun,
  type: Type,
  which?: Which<Type>,
): number {
  return eventsIn(run, type, which).length;
}

/**
 * The first of them, or the one of that number from 1.
 *
 * @throws Error when the run has none, which the tests of a lesson find
 */
export function eventIn<Type extends EventType>(
  run: OpenRun,
  type: Type,
  which?: Which<Type>,
  nth = 1,
): EventOf<Type> {
  const event = eventsIn(run, type, which)[nth - 1];
  if (!event) throw new Error(`“${run.scenario.title}” has no ${type} number ${nth}.`);
  return event;
}

/**
 * What the report says of an item: what became of it, and how often it was received and worked on.
 *
 * @throws Error when the run has no such item, which the tests of a lesson find
 */
export function reportedIn(run: OpenRun, item: string): Report['items'][string] {
  const found = run.report.items[item];
  if (!found) throw new Error(`“${run.scenario.title}” has no item ${item}.`);
  return found;
}
