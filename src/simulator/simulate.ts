import { createSimulation, type Inspector, type Simulation } from './simulation';
import type { TraceEvent } from './trace';

/** When and why a run ended. */
export interface Ended {
  readonly atMs: number;
  /** quiet: nothing was left to happen; horizon: time was up; limit: too many events. */
  readonly why: 'quiet' | 'horizon' | 'limit';
}

export interface SimulateOptions extends Watching {
  /** Named in errors. */
  readonly title: string;
  readonly seed: number;
  /** The virtual time at which the run is cut off; null runs until nothing is left to happen. */
  readonly horizonMs: number | null;
  /** The run is cut off once the trace holds this many events. */
  readonly maxEvents: number;
}

/** What someone who waits for a simulation, or looks into it, can ask for. */
export interface Watching {
  /** Called now and then with the events recorded so far and the virtual time. */
  readonly onProgress?: (progress: { readonly events: number; readonly atMs: number }) => void;
  readonly inspect?: Inspector;
}

export interface Simulated<Event extends TraceEvent> {
  readonly trace: readonly Event[];
  readonly ended: Ended;
}

/** An error inside a machine, with the scenario and the virtual moment in which it happened. */
export class SimulationError extends Error {
  constructor(title: string, atMs: number, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The simulation of “${title}” failed at ${atMs} ms: ${reason}`, { cause });
    this.name = 'SimulationError';
  }
}

const PROGRESS_EVERY_TIMERS = 2_000;
/** A timer that records nothing could go round for ever; this many per event is far off normal. */
const TIMERS_PER_EVENT = 20;

/**
 * Runs a scenario to its end. `setUp` starts the machines; everything after that happens on the
 * virtual clock. Synchronous and deterministic: the same set-up and seed give an equal trace.
 *
 * @throws SimulationError when a machine throws.
 */
export function simulate<Event extends TraceEvent>(
  options: SimulateOptions,
  setUp: (simulation: Simulation<Event>) => void,
): Simulated<Event> {
  const simulation = createSimulation<Event>(options.seed, options.inspect);
  const { clock, trace } = simulation;
  const orFail = (work: () => void) => {
    try {
      work();
    } catch (error) {
      throw new SimulationError(options.title, clock.now, error);
    }
    if (simulation.failure) {
      throw new SimulationError(options.title, clock.now, simulation.failure.error);
    }
  };
  const end = (atMs: number, why: Ended['why']) => ({ trace, ended: { atMs, why } });

  orFail(() => setUp(simulation));
  for (let timers = 1; ; timers += 1) {
    const due = clock.nextDue();
    if (due === null || clock.pending === 0) return end(trace.at(-1)?.at ?? 0, 'quiet');
    if (options.horizonMs !== null && due > options.horizonMs) {
      return end(options.horizonMs, 'horizon');
    }
    if (trace.length >= options.maxEvents || timers > options.maxEvents * TIMERS_PER_EVENT) {
      return end(clock.now, 'limit');
    }
    orFail(() => clock.step());
    if (timers % PROGRESS_EVERY_TIMERS === 0) {
      options.onProgress?.({ events: trace.length, atMs: clock.now });
    }
  }
}
