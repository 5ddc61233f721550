import type { AnyStateMachine, InputFrom } from 'xstate';
import { type Actor, Life, type Seen } from './actor';
import { VirtualClock } from './clock';
import { draw } from './draw';
import type { Fact, TraceEvent } from './trace';

interface ActorOptions<Machine extends AnyStateMachine> {
  readonly id: string;
  readonly input: InputFrom<Machine>;
  /** Its timers do not keep the run alive. */
  readonly background?: boolean;
}

/**
 * What machines are given: virtual time, named random draws, and the trace to record into.
 * Commands between machines are plain `send`s; answers come back through `soon`, so that no
 * machine is re-entered and every event keeps its own cause.
 */
export interface Simulation<Event extends TraceEvent> {
  /** Virtual milliseconds since the scenario began. */
  readonly now: number;
  /** The event that is being dealt with: what the next record is because of. */
  readonly cause: number | null;
  /**
   * Records what happened now, and makes it the cause of what follows. Returns its `seq`.
   *
   * @param because the event that led to it, where that is not the one being dealt with
   */
  record(fact: Fact<Event>, because?: number | null): number;
  /** Does one of several things with the same cause: the cause is put back afterwards. */
  aside(work: () => void): void;
  /** A number in [0, 1) for this subject and purpose: `draw('message:m7', 'duration')`. */
  draw(subject: string, what: string): number;
  /** Does the work after a virtual delay in milliseconds. */
  later(delayMs: number, work: () => void): void;
  /** Does the work at this same instant, once everything already due has happened. */
  soon(work: () => void): void;
  /** Like `later`, for things that should not keep the run alive. */
  inBackground(delayMs: number, work: () => void): void;
  /** Makes an actor of its own on the shared clock, not started yet. */
  prepare<Machine extends AnyStateMachine>(
    machine: Machine,
    options: ActorOptions<Machine>,
  ): Actor<Machine>;
  /** Makes an actor and starts it. */
  start<Machine extends AnyStateMachine>(
    machine: Machine,
    options: ActorOptions<Machine>,
  ): Actor<Machine>;
}

/** A simulation as its owner sees it: with the clock to advance and the trace to read. */
export interface OwnedSimulation<Event extends TraceEvent> extends Simulation<Event> {
  readonly clock: VirtualClock;
  readonly trace: readonly Event[];
  /** The first error inside a machine. */
  readonly failure: { readonly error: unknown } | null;
}

/** Where a simulation is while something is seen in it. */
interface Instant {
  /** Virtual milliseconds since the scenario began. */
  readonly atMs: number;
  /** How many events the trace holds so far. */
  readonly recorded: number;
}

/** Sees what happens inside the machines, which makes a simulation slower. */
export type Inspector = (seen: Seen, instant: Instant) => void;

/** A simulation at virtual time 0 in which nothing has happened. */
export function createSimulation<Event extends TraceEvent>(
  seed: number,
  inspect?: Inspector,
): OwnedSimulation<Event> {
  const clock = new VirtualClock();
  const trace: Event[] = [];
  /** Thousands of events are about the same few hundred things: each is named by one string. */
  const subjects = new Map<string, string>();
  let failure: { readonly error: unknown } | null = null;
  const watch = inspect
    ? (seen: Seen) => inspect(seen, { atMs: clock.now, recorded: trace.length })
    : null;
  const onError = (error: unknown) => {
    failure ??= { error };
  };
  const foreground = { clock, onError, watch };
  const inBackground = { clock: clock.background, onError, watch };

  const simulation: OwnedSimulation<Event> = {
    clock,
    trace,
    get failure() {
      return failure;
    },
    get now() {
      return clock.now;
    },
    get cause() {
      return clock.cause;
    },
    record(fact, because = clock.cause) {
      const seq = trace.length;
      // Fact<Event> is Event without exactly these three; the compiler cannot add them back.
      const subject = subjects.get(fact.subject) ?? fact.subject;
      subjects.set(subject, subject);
      trace.push({ seq, at: clock.now, because, ...fact, subject } as unknown as Event);
      clock.cause = seq;
      return seq;
    },
    aside(work) {
      const { cause } = clock;
      work();
      clock.cause = cause;
    },
    draw: (subject, what) => draw(seed, subject, what),
    later(delayMs, work) {
      clock.setTimeout(work, delayMs);
    },
    soon: (work) => simulation.later(0, work),
    inBackground(delayMs, work) {
      clock.background.setTimeout(work, delayMs);
    },
    prepare(machine, { id, input, background = false }) {
      const life = new Life(machine, id, input, background ? inBackground : foreground);
      // Every machine has events and a context of its own, which no common code can know.
      return life as unknown as Actor<typeof machine>;
    },
    start: (machine, options) => simulation.prepare(machine, options).start(),
  };
  return simulation;
}
