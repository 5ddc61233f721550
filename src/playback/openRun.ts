import type { AnyScenario, Model, Problem, Refusal, Run } from '../models/model';
import type { Report } from '../models/report';
import type { TimelineLane } from '../models/scene';
import type { Ended } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';
import { type Reader, readerOf } from './reader';

/** A run ready to be looked at, whatever its model: what stage, timeline and panels work with. */
export interface OpenRun {
  readonly scenario: AnyScenario;
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

/** Opens a run: everything that panels show is worked out from the trace, here and once. */
export function openRun<Scenario extends AnyScenario, Event extends TraceEvent, State>(
  model: Model<Scenario, Event, State>,
  run: Run<Scenario, Event>,
): OpenRun {
  return {
    scenario: run.scenario,
    trace: run.trace,
    ended: run.ended,
    reader: readerOf(model, run),
    lanes: model.lanes(run),
    problems: model.problems(run),
    report: model.report(run),
    refusals: model.refusals(run.scenario),
    sentence: (seq) => {
      const event = run.trace[seq];
      return event ? model.describe(event) : '';
    },
  };
}
