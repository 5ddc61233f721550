import { bisector } from 'd3-array';
import type { Subject } from '../models/subject';
import type { Recording } from '../simulator/recorder';
import type { Step } from './steps';

/** Transitions between two checkpoints: the most that going to any moment has to replay. */
const CHECKPOINT_TAKEN = 8_192;

/** Virtual times that come out of story time are a hair off. */
const HAIR_MS = 1e-3;

/** Where every machine is at one moment. */
export interface LivesAt {
  /** How many transitions have been taken by then. */
  readonly taken: number;
  /** By actor: the last transition that it took, as an index into those taken; -1 before any. */
  readonly last: Int32Array;
  /** By transition of all charts (see `Lives.firstOf`): how often it has been taken. */
  readonly times: Uint32Array;
}

/** What a run's machines lived through, read at any moment of it. */
export interface Lives {
  readonly recording: Recording;
  /** How many transitions have been taken once a step is shown and virtual time has come so far. */
  readonly takenBy: (step: Step | undefined, virtualMs: number) => number;
  readonly at: (taken: number) => LivesAt;
  /** Where the transitions of a chart begin among those of all charts. */
  readonly firstOf: (chart: number) => number;
  /** The actors that live a subject's life: in one machine or several, one after the other. */
  readonly actorsOf: (subject: Subject) => readonly number[];
}

/** Makes a recording readable in any order: checkpoints, from which any moment is a short replay. */
export function livesOf(recording: Recording): Lives {
  const { taken, actors, charts } = recording;
  const count = taken.actor.length;
  const firsts: number[] = [];
  let transitions = 0;
  for (const chart of charts) {
    firsts.push(transitions);
    transitions += chart.transitions.length;
  }
  const state = {
    last: new Int32Array(actors.length).fill(-1),
    times: new Uint32Array(transitions),
  };
  const copyOf = ({ last, times }: typeof state) => ({ last: last.slice(), times: times.slice() });
  const apply = ({ last, times }: typeof state, index: number) => {
    const actor = taken.actor[index] ?? 0;
    const transition = (firsts[actors[actor]?.chart ?? 0] ?? 0) + (taken.transition[index] ?? 0);
    last[actor] = index;
    times[transition] = (times[transition] ?? 0) + 1;
  };
  const checkpoints = [copyOf(state)];
  for (let index = 0; index < count; index += 1) {
    apply(state, index);
    if ((index + 1) % CHECKPOINT_TAKEN === 0) checkpoints.push(copyOf(state));
  }
  const bySubject = new Map<string, number[]>();
  for (const [number, { id }] of actors.entries()) {
    const known = bySubject.get(id);
    if (known) known.push(number);
    else bySubject.set(id, [number]);
  }

  return {
    recording,
    takenBy(step, virtualMs) {
      const recorded = (step?.last ?? -1) + 1;
      return firstWhere(
        count,
        (index) =>
          (taken.recorded[index] ?? 0) > recorded || (taken.atMs[index] ?? 0) > virtualMs + HAIR_MS,
      );
    },
    at(wanted) {
      const nearest = Math.floor(wanted / CHECKPOINT_TAKEN);
      const replayed = copyOf(checkpoints[nearest] ?? state);
      for (let index = nearest * CHECKPOINT_TAKEN; index < wanted; index += 1) {
        apply(replayed, index);
      }
      return { taken: wanted, ...replayed };
    },
    firstOf: (chart) => firsts[chart] ?? 0,
    actorsOf: (subject) => bySubject.get(subject) ?? [],
  };
}

/** The first of `count` indices for which something holds; it holds for all that follow. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const byLastEvent = bisector((step: Step) => step.last + 1);

/** The step in which a transition can first be seen to have been taken. */
export function stepOfTaken(
  { taken }: Recording,
  steps: readonly Step[],
  index: number,
): Step | undefined {
  return steps[Math.min(byLastEvent.left(steps, taken.recorded[index] ?? 0), steps.length - 1)];
}
