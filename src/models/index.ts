import type { Simulated, Watching } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';
import type { AnyScenario, Model, ModelDescription } from './model';
import { queueModel } from './queue';
import { type QueueScenario, QueueScenarioSchema } from './queue/queueScenario';

/** A scenario of any model, with every default filled in. */
export type Scenario = QueueScenario;

/** The public format of every model, by model. A new model is a folder and its lines here. */
export const scenarioSchemas = { queue: QueueScenarioSchema } as const;

/** Every execution model. */
export const models: readonly ModelDescription[] = [queueModel];

/** Does something with a scenario and the model that it is for, whichever that is. */
export function withModel<Result>(
  scenario: Scenario,
  use: <Own extends AnyScenario, Event extends TraceEvent, State>(
    model: Model<Own, Event, State>,
    scenario: Own,
  ) => Result,
): Result {
  switch (scenario.model) {
    case 'queue':
      return use(queueModel, scenario);
  }
}

/**
 * Runs a scenario to its end.
 *
 * @throws SimulationError when a machine throws.
 */
export function simulateScenario(scenario: Scenario, watching?: Watching): Simulated<TraceEvent> {
  return withModel<Simulated<TraceEvent>>(scenario, (model, own) => model.simulate(own, watching));
}

/** What panels show of the scenario's model. */
export function modelOf(scenario: Scenario): ModelDescription {
  return withModel<ModelDescription>(scenario, (model) => model);
}
