import type { Report } from '../../models/report';
import type { TraceEvent } from '../../simulator/trace';

/** What a run came to, for what is claimed of it. */
export interface Ran<Event extends TraceEvent = TraceEvent> {
  readonly report: Report;
  readonly trace: readonly Event[];
}

/** The event whose moment is shown first: what happens there, never a time. */
type FindEvent<Event extends TraceEvent> = (trace: readonly Event[]) => Event | undefined;

/** One of an entry's scenarios, without what all scenarios of its model share. */
interface Told {
  /** What its title says after `As in the course: ` or `Today: `. */
  readonly title: string;
  /** The public format, defaults left out. */
  readonly scenario: object;
}

/** Both can be simulated: the same workload, and only what the correction is about differs. */
interface PairOf<Event extends TraceEvent> {
  readonly is: 'pair';
  /** The correction's number. */
  readonly n: number;
  /** One sentence: what to look at. */
  readonly look: string;
  readonly asInTheCourse: Told;
  readonly today: Told;
  /** The first telling difference, and the run that it is in. */
  readonly moment: {
    readonly in: 'asInTheCourse' | 'today';
    readonly find: FindEvent<Event>;
  };
  /** Whether the two runs differ as the entry says. */
  readonly claim: (asInTheCourse: Ran<Event>, today: Ran<Event>) => boolean;
}

/** Only today's can be simulated: AWS never did, or no longer does, what the notes say. */
interface TodayOf<Event extends TraceEvent> {
  readonly is: 'today';
  readonly n: number;
  readonly look: string;
  /** Why there is nothing to compare it with. */
  readonly alone: string;
  readonly today: Told;
  readonly moment: { readonly find: FindEvent<Event> };
  readonly claim: (today: Ran<Event>) => boolean;
}

/** A correction that the simulator has nothing to show of. */
export interface NotShown {
  readonly is: 'not';
  readonly n: number;
  /** In a few words. */
  readonly why: string;
}

type EntryOf<Event extends TraceEvent> = PairOf<Event> | TodayOf<Event>;

/** An entry with its scenarios in the public format. */
export type Pair = PairOf<TraceEvent>;
export type Today = TodayOf<TraceEvent>;
export type Entry = Pair | Today | NotShown;

/** The entries of one model, whose scenarios are completed with what they share. */
export function entriesOf<Event extends TraceEvent>(
  model: string,
  entries: readonly EntryOf<Event>[],
): readonly (Pair | Today)[] {
  const whole = (side: string, { title, scenario }: Told): Told => {
    const full = `${side}: ${title}`;
    return { title: full, scenario: { version: 1, model, title: full, ...scenario } };
  };
  const completed = entries.map((entry): EntryOf<Event> => {
    const today = whole('Today', entry.today);
    if (entry.is === 'today') return { ...entry, today };
    return { ...entry, today, asInTheCourse: whole('As in the course', entry.asInTheCourse) };
  });
  // The traces of these scenarios hold the events of their model, which is all that is read of them.
  return completed as unknown as readonly (Pair | Today)[];
}

/** The most invocations that ran at the same time. */
export function mostAtOnce({ report }: Ran): number {
  const changes = report.invocations
    .flatMap(({ atMs, endedAtMs }) => [
      { at: atMs, by: 1 },
      { at: endedAtMs ?? Number.POSITIVE_INFINITY, by: -1 },
    ])
    .sort((one, other) => one.at - other.at || one.by - other.by);
  let [now, most] = [0, 0];
  for (const { by } of changes) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}
