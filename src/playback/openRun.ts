import { type Scenario, withModel } from '../models';
import type { AnyScenario, Model, Problem, Refusal, Run } from '../models/model';
import type { Report } from '../models/report';
import type { TimelineLane } from '../models/scene';
import type { Ended, Simulated } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';
import { type Reader, readerOf } from './reader';

/** A run ready to be looked at, whatever its model: what stage, timeline and panels work with. */
export interface OpenRun {
  readonly scenario: Scenario;
  readonly trace: readonly TraceEvent[];
  readonly ended: Ended;
  readonly reader: Reader;
  readonly lanes: readonly TimelineLane[];
  readonly problems: readonly Problem[];
  readonly report: Report;
  readonly refusals: readonly Refusal[];
  /** The event in one plain sentence. */
  readonly sentence: (seq: number) => string;
}

/**
 * Opens a run: everything that panels show is worked out from the trace, here and once.
 *
 * @param simulated what simulating this very scenario gave, here or in a worker
 */
export function openRun(scenario: Scenario, simulated: Simulated<TraceEvent>): OpenRun {
  const read = withModel<Omit<OpenRun, 'scenario' | 'trace' | 'ended'>>(scenario, (model, own) =>
    readRun(model, own, simulated),
  );
  return { scenario, ...simulated, ...read };
}

function readRun<Own extends AnyScenario, Event extends TraceEvent, State>(
  model: Model<Own, Event, State>,
  scenario: Own,
  simulated: Simulated<TraceEvent>,
): Omit<OpenRun, 'scenario' | 'trace' | 'ended'> {
  // The trace of a scenario holds the events of its model; a worker's message forgets their type.
  const trace = simulated.trace as readonly Event[];
  const run: Run<Own, Event> = { scenario, trace, ended: simulated.ended };
  return {
    reader: readerOf(model, run),
    lanes: model.lanes(run),
    problems: model.problems(run),
    report: model.report(run),
    refusals: model.refusals(scenario),
    sentence: (seq) => {
      const event = trace[seq];
      return event ? model.describe(event) : '';
    },
  };
}
