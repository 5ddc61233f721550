import type { TraceEvent } from '../simulator/trace';
import type { MetricSeries } from './metric';
import type { AnyScenario, Refusal, Run } from './model';
import type { Breaks, Report } from './report';
import type { TimelineLane } from './scene';

/**
 * What a model finds out about a run. Only panels ask for it, and a picture needs none of it: the
 * first picture of a visit does not wait for it, so it is imported apart from the model.
 */
export interface Analysis<Scenario extends AnyScenario, Event extends TraceEvent> {
  readonly lanes: (run: Run<Scenario, Event>) => readonly TimelineLane[];
  /** One plain sentence. */
  readonly describe: (event: Event) => string;
  readonly report: (run: Run<Scenario, Event>) => Report;
  /** Where each guarantee of the report first broke. */
  readonly breaks: (run: Run<Scenario, Event>) => Breaks;
  /** The run's CloudWatch metrics over time. */
  readonly metrics: (run: Run<Scenario, Event>) => readonly MetricSeries[];
  readonly refusals: (scenario: Scenario) => readonly Refusal[];
}
