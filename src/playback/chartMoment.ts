import type { Subject } from '../models/subject';
import type { Chart } from '../simulator/chart';
import type { Lives, LivesAt } from './lives';

/** A chart at one moment: for one subject or for all who live by it. */
export interface ChartMoment {
  /** By state: how many are in it now; those inside it count too. */
  readonly inState: readonly number[];
  /** By transition: how often it has been taken by now. */
  readonly soFar: readonly number[];
  /** The transitions that were taken last. */
  readonly last: ReadonlySet<number>;
  /** How many live: have begun, and not come to an end. */
  readonly live: number;
}

/** The actors of a chart: those of one subject, or all. */
export function actorsIn(lives: Lives, chart: number, subject: Subject | null): readonly number[] {
  const { actors } = lives.recording;
  if (subject !== null) {
    return lives.actorsOf(subject).filter((actor) => actors[actor]?.chart === chart);
  }
  return [...actors.keys()].filter((actor) => actors[actor]?.chart === chart);
}

/**
 * A chart at a moment, for everyone.
 *
 * @param since how many transitions had been taken before the present step
 */
export function momentOfAll(
  lives: Lives,
  chart: number,
  actors: readonly number[],
  at: LivesAt,
  since: number,
): ChartMoment {
  const { taken, actors: all, charts } = lives.recording;
  const last = new Set<number>();
  for (let index = since; index < at.taken; index += 1) {
    if (all[taken.actor[index] ?? 0]?.chart === chart) last.add(taken.transition[index] ?? 0);
  }
  const first = lives.firstOf(chart);
  const size = charts[chart]?.transitions.length ?? 0;
  return {
    ...presence(lives, chart, actors, at),
    soFar: [...at.times.subarray(first, first + size)],
    last,
  };
}

/** A chart at a moment, for one subject. */
export function momentOfOne(
  lives: Lives,
  chart: number,
  actors: readonly number[],
  at: LivesAt,
  moments: readonly (readonly number[])[],
): ChartMoment {
  const latest = actors.findLast((actor) => (at.last[actor] ?? -1) >= 0);
  const lastTaken = latest === undefined ? -1 : (at.last[latest] ?? -1);
  const transition = lives.recording.taken.transition[lastTaken];
  return {
    // Of lives one after the other, the one that began last is the present one.
    ...presence(lives, chart, latest === undefined ? [] : [latest], at),
    soFar: moments.map((taken) => taken.filter((index) => index < at.taken).length),
    last: new Set(transition === undefined ? [] : [transition]),
  };
}

function presence(lives: Lives, chartIndex: number, actors: readonly number[], at: LivesAt) {
  const { charts, configurations, taken } = lives.recording;
  const chart = charts[chartIndex];
  const inState = (chart?.states ?? []).map(() => 0);
  let live = 0;
  // Thousands of actors are in a handful of configurations.
  const sizes = new Map<number, number>();
  for (const actor of actors) {
    const configuration = taken.after[at.last[actor] ?? -1];
    if (configuration === undefined) continue;
    sizes.set(configuration, (sizes.get(configuration) ?? 0) + 1);
  }
  for (const [configuration, size] of sizes) {
    const states = configurations[configuration] ?? [];
    if (!chart) continue;
    if (states.some((state) => !isOver(chart, state))) live += size;
    for (const state of withParents(chart.states, states)) {
      inState[state] = (inState[state] ?? 0) + size;
    }
  }
  return { inState, live };
}

/** The innermost states that an actor is in; none before its life. */
export function statesOf({ recording }: Lives, actor: number, at: LivesAt): readonly number[] {
  const last = at.last[actor] ?? -1;
  return recording.configurations[recording.taken.after[last] ?? -1] ?? [];
}

/** Whether the state ends the life of its machine. */
function isOver({ states }: Chart, state: number): boolean {
  const { kind, parent } = states[state] ?? {};
  return kind === 'final' && parent === null;
}

function withParents(states: Chart['states'], leaves: readonly number[]): ReadonlySet<number> {
  const all = new Set<number>();
  for (const leaf of leaves) {
    for (let at: number | null = leaf; at !== null; at = states[at]?.parent ?? null) all.add(at);
  }
  return all;
}

/** By transition of the chart: when these actors took it, as indices into those taken, in order. */
export function momentsOf(
  lives: Lives,
  chart: number,
  actors: readonly number[],
): readonly (readonly number[])[] {
  const { taken, charts } = lives.recording;
  const moments = (charts[chart]?.transitions ?? []).map((): number[] => []);
  const wanted = new Set(actors);
  for (let index = 0; index < taken.actor.length; index += 1) {
    if (wanted.has(taken.actor[index] ?? -1)) moments[taken.transition[index] ?? 0]?.push(index);
  }
  return moments;
}

/** By chart: how many live by it, as `ChartMoment.live` counts. */
export function liveByChart({ recording }: Lives, at: LivesAt): readonly number[] {
  const { actors, charts, configurations, taken } = recording;
  const live = charts.map(() => 0);
  const isOverIn = charts.map((chart) =>
    configurations.map((states) => states.every((state) => isOver(chart, state))),
  );
  for (const [actor, { chart }] of actors.entries()) {
    const configuration = taken.after[at.last[actor] ?? -1];
    if (configuration === undefined || isOverIn[chart]?.[configuration]) continue;
    live[chart] = (live[chart] ?? 0) + 1;
  }
  return live;
}
