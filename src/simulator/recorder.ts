import type { AnyStateMachine, StateValue } from 'xstate';
import type { Seen } from './actor';
import { type Chart, type ReadChart, readChart } from './chart';
import type { Inspector } from './simulation';

/** Every transition that every actor of a simulation took: plain data, compact. */
export interface Recording {
  /** The machines that had an actor, in the order of their first one. */
  readonly charts: readonly Chart[];
  /** In the order in which they began. */
  readonly actors: readonly RecordedActor[];
  /** Sets of innermost states that an actor was in at once, as indices into its chart's states. */
  readonly configurations: readonly (readonly number[])[];
  readonly taken: Taken;
}

interface RecordedActor {
  /** The id it was started under: `item:m7`. Several can share one, one life after the other. */
  readonly id: string;
  /** Index into the charts. */
  readonly chart: number;
}

/** The transitions in the order in which they were taken, a column for each thing known of them. */
interface Taken {
  /** Virtual milliseconds. */
  readonly atMs: Float64Array;
  /** How many events the trace held once the transition was taken. */
  readonly recorded: Uint32Array;
  /** Index into the actors. */
  readonly actor: Uint32Array;
  /** Index into the transitions of the actor's chart. */
  readonly transition: Uint16Array;
  /** Index into the configurations: where the actor was afterwards. */
  readonly after: Uint16Array;
}

interface Recorder {
  readonly inspect: Inspector;
  /** What was recorded so far. */
  readonly recording: () => Recording;
}

/** One actor, while it is watched. */
interface Watched extends ReadChart {
  readonly index: number;
  readonly number: number;
}

/** Watches a simulation from inside and writes down each transition that is taken. */
export function createRecorder(): Recorder {
  const charts: Chart[] = [];
  const actors: RecordedActor[] = [];
  const read = new Map<AnyStateMachine, ReadChart & { readonly index: number }>();
  const watched = new Map<Seen['actor'], Watched>();
  const configurations = configurationTable();
  const taken = {
    atMs: [] as number[],
    recorded: [] as number[],
    actor: [] as number[],
    transition: [] as number[],
    after: [] as number[],
  };

  function chartOf(machine: AnyStateMachine) {
    const known = read.get(machine);
    if (known) return known;
    const one = readChart(machine);
    // Two machines of one id are one machine that was made twice.
    const same = charts.findIndex((chart) => chart.machine === machine.id);
    const index = same >= 0 ? same : charts.push(one.chart) - 1;
    const numbered = { ...one, index };
    read.set(machine, numbered);
    return numbered;
  }

  const inspect: Inspector = (seen, { atMs, recorded }) => {
    const note = (actor: number, transition: number, after: number) => {
      taken.atMs.push(atMs);
      taken.recorded.push(recorded);
      taken.actor.push(actor);
      taken.transition.push(transition);
      taken.after.push(after);
    };
    if (seen.is === 'made') {
      const known = chartOf(seen.actor.machine);
      const number = actors.push({ id: seen.actor.id, chart: known.index }) - 1;
      watched.set(seen.actor, { ...known, number });
      note(number, 0, configurations.indexOf(known.index, known.chart.begins));
    } else if (seen.is === 'went') {
      const actor = watched.get(seen.actor);
      const transition = actor?.indexOf.get(seen.along);
      if (!actor || transition === undefined) return;
      note(actor.number, transition, configurations.after(actor, seen.value));
    }
  };

  return {
    inspect,
    recording: () => ({
      charts,
      actors,
      configurations: configurations.all,
      taken: {
        atMs: Float64Array.from(taken.atMs),
        recorded: Uint32Array.from(taken.recorded),
        actor: Uint32Array.from(taken.actor),
        transition: Uint16Array.from(taken.transition),
        after: Uint16Array.from(taken.after),
      },
    }),
  };
}

/** Each set of states once: a run of thousands of actors knows a few dozen of them. */
function configurationTable() {
  const all: (readonly number[])[] = [];
  const byStates = new Map<string, number>();
  const byValue = new Map<string, number>();
  const indexOf = (chart: number, states: readonly number[]) => {
    const key = `${chart}:${states}`;
    const known = byStates.get(key);
    if (known !== undefined) return known;
    const index = all.push(states) - 1;
    byStates.set(key, index);
    return index;
  };
  return {
    all,
    indexOf,
    after({ index, chart }: Watched, value: StateValue) {
      const key = `${index}:${typeof value === 'string' ? value : JSON.stringify(value)}`;
      const known = byValue.get(key);
      if (known !== undefined) return known;
      const leaves = new Set(leavesIn(value, ''));
      const states = [...chart.states.keys()].filter((at) =>
        leaves.has(chart.states[at]?.id ?? ''),
      );
      const found = indexOf(index, states);
      byValue.set(key, found);
      return found;
    },
  };
}

/** The ids of the innermost states in XState's nested value: `inQueue.hidden`. */
function leavesIn(value: StateValue, prefix: string): readonly string[] {
  if (typeof value === 'string') return [prefix + value];
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined || Object.keys(inner).length === 0
      ? [prefix + key]
      : leavesIn(inner, `${prefix}${key}.`),
  );
}
