import { all } from './all';
import { createRegistry, type ScenarioOf } from './registry';

const registry = createRegistry(all);

/** A scenario of any model, with every default filled in. */
export type Scenario = ScenarioOf<typeof registry>;

/**
 * What is known of every model from the start is its card. All else needs the model to be loaded:
 * it throws for one that is not, since it cannot wait.
 */
export const {
  cards,
  loadModel,
  loadFirstModel,
  loadEveryModel,
  loadedModel,
  isReady,
  withModel,
  modelOf,
  schemaOf,
  simulateScenario,
} = registry;
