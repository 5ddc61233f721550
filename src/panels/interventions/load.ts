import type { Interventions } from '../../models/interventions';
import type { ModelDescription } from '../../models/model';

/** Stands in while they cannot be loaded: nothing is offered, and what is there stays as it is. */
const NOTHING: Interventions = {
  kinds: [],
  says: ({ do: what }) => what,
  named: (interventions) => interventions,
};

const loaded = new WeakMap<ModelDescription, Promise<Interventions>>();

/** What can be done to a model: one promise for each, so that a component can wait for it. */
export function interventionsOf(model: ModelDescription): Promise<Interventions> {
  const known = loaded.get(model) ?? model.interventions().catch(() => NOTHING);
  loaded.set(model, known);
  return known;
}
