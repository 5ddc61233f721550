import { queueCard } from './queue/card';
import { createRegistry, lazyModel, type ScenarioOf } from './registry';
import { streamCard } from './stream/card';

// The first is the one that a visitor without a link begins with.
const registry = createRegistry([
  lazyModel(queueCard, async () => (await import('./queue')).queueModel),
  lazyModel(streamCard, async () => (await import('./stream')).streamModel),
]);

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
  withModel,
  modelOf,
  schemaOf,
  simulateScenario,
} = registry;
