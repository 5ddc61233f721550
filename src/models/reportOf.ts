import type { Simulated } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';
import { type Scenario, withModel } from '.';
import type { AnyScenario, Model } from './model';
import type { Report } from './report';

/** What a run came to, whatever its model. */
export function reportOf(scenario: Scenario, simulated: Simulated<TraceEvent>): Report {
  return withModel<Report>(scenario, (model, own) => read(model, own, simulated));
}

function read<Own extends AnyScenario, Event extends TraceEvent, State>(
  model: Model<Own, Event, State>,
  scenario: Own,
  simulated: Simulated<TraceEvent>,
): Report {
  // The trace of a scenario holds the events of its model.
  const trace = simulated.trace as readonly Event[];
  return model.report({ scenario, trace, ended: simulated.ended });
}
