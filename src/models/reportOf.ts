import type { Simulated } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';
import { type Scenario, withModel } from '.';
import type { Analysis } from './analysis';
import type { AnyScenario } from './model';
import type { Report } from './report';

/** What a run came to, whatever its model. */
export function reportOf(scenario: Scenario, simulated: Simulated<TraceEvent>): Report {
  return withModel<Report>(scenario, (_model, own, analysis) => read(analysis(), own, simulated));
}

function read<Own extends AnyScenario, Event extends TraceEvent>(
  analysis: Analysis<Own, Event>,
  scenario: Own,
  simulated: Simulated<TraceEvent>,
): Report {
  // The trace of a scenario holds the events of its model.
  const trace = simulated.trace as readonly Event[];
  return analysis.report({ scenario, trace, ended: simulated.ended });
}
