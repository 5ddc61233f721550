import type * as v from 'valibot';
import { loadFilters } from '../lambda/filter';
import type { Simulated, Watching } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';
import type { Analysis } from './analysis';
import type { ModelCard } from './card';
import type { AnyScenario, Model, ModelDescription } from './model';

/**
 * What is done with a model and a scenario of it, whichever they are.
 *
 * @param analysis throws while it is not loaded
 */
type Use<Result> = <Own extends AnyScenario, Event extends TraceEvent, State>(
  model: Model<Own, Event, State>,
  scenario: Own,
  analysis: () => Analysis<Own, Event>,
) => Result;

/** A model that is there. Only this knows the types of its scenarios and events. */
interface Loaded<Own extends AnyScenario> {
  readonly model: ModelDescription;
  readonly schema: v.GenericSchema<unknown, Own>;
  readonly with: <Result>(scenario: AnyScenario, use: Use<Result>) => Result;
}

/** A model that costs its card, until it is loaded. */
export interface LazyModel<Own extends AnyScenario> {
  readonly card: ModelCard;
  /** Loads what simulating and drawing need. */
  readonly load: () => Promise<Loaded<Own>>;
  /** Loads what else panels need. */
  readonly loadAnalysis: () => Promise<unknown>;
  /** Null until it is there. */
  readonly loaded: () => Loaded<Own> | null;
}

/** What imports the parts of a model. */
interface Imports<Own extends AnyScenario, Event extends TraceEvent, State> {
  readonly model: () => Promise<Model<Own, Event, State>>;
  readonly analysis: () => Promise<Analysis<Own, Event>>;
}

/** A model of its card and of what imports all else about it. */
export function lazyModel<Own extends AnyScenario, Event extends TraceEvent, State>(
  card: ModelCard,
  imports: Imports<Own, Event, State>,
): LazyModel<Own> {
  const analysis = loadedOnce(imports.analysis);
  const neededAnalysis = () => analysis.loaded() ?? notLoaded(card.id);

  return {
    card,
    ...loadedOnce(async () => {
      const model = await imports.model();
      // A scenario is given to the model that it names, so it is one of the model's own.
      const withOwn: Loaded<Own>['with'] = (scenario, use) =>
        use(model, scenario as Own, neededAnalysis);
      return { model, schema: model.schema, with: withOwn };
    }),
    loadAnalysis: analysis.load,
  };
}

/** Loads once for all; what failed is tried again by whoever asks next. */
function loadedOnce<Part>(importPart: () => Promise<Part>) {
  let loaded: Part | null = null;
  let loading: Promise<Part> | null = null;

  async function load() {
    try {
      loaded = await importPart();
      return loaded;
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  return {
    load() {
      loading ??= load();
      return loading;
    },
    loaded: () => loaded,
  };
}

function notLoaded(id: string): never {
  throw new Error(`The model “${id}” is not loaded: await loadModel('${id}') first.`);
}

type ScenarioIn<Entries extends readonly LazyModel<AnyScenario>[]> =
  Entries[number] extends LazyModel<infer Own> ? Own : never;

/** The execution models that there are, each loaded when it is first needed. */
export function createRegistry<const Entries extends readonly LazyModel<AnyScenario>[]>(
  entries: Entries,
) {
  /** A scenario of any of them, with every default filled in. */
  type Scenario = ScenarioIn<Entries>;

  function entryOf(id: string): LazyModel<AnyScenario> {
    const entry = entries.find(({ card }) => card.id === id);
    if (!entry) throw new Error(`There is no model “${id}”.`);
    return entry;
  }

  function needed(id: string): Loaded<AnyScenario> {
    return entryOf(id).loaded() ?? notLoaded(id);
  }

  /** Those of which everything has been loaded. */
  const whole = new Set<string>();

  async function loadAll({ card, load, loadAnalysis }: LazyModel<AnyScenario>) {
    const [{ model }] = await Promise.all([load(), loadAnalysis(), loadFilters()]);
    whole.add(card.id);
    return model;
  }

  /** Does something with a scenario and the model that it is for, whichever that is. */
  function withModel<Result>(scenario: Scenario, use: Use<Result>): Result {
    return needed(scenario.model).with(scenario, use);
  }

  return {
    cards: entries.map(({ card }) => card) as readonly ModelCard[],
    /** @returns rejected when there is no such model, or when it could not be loaded just now */
    loadModel: async (id: string): Promise<ModelDescription> => loadAll(entryOf(id)),
    /**
     * Loads what a visitor without a link begins with: a scenario without a filter, and no panel
     * that analyses its run.
     */
    loadFirstModel: async (): Promise<ModelDescription | undefined> =>
      (await entries[0]?.load())?.model,
    loadEveryModel: (): Promise<readonly ModelDescription[]> => Promise.all(entries.map(loadAll)),
    /** A model that is loaded already, else null. */
    loadedModel: (id: string): ModelDescription | null => entryOf(id).loaded()?.model ?? null,
    /** Whether every scenario of a model can be shown without waiting, in all panels. */
    isReady: (id: string): boolean => whole.has(id),
    withModel,
    /** What panels show of the scenario's model. */
    modelOf: (scenario: Scenario): ModelDescription => needed(scenario.model).model,
    /** The public format of a model's scenarios. */
    schemaOf: (id: string) => needed(id).schema as v.GenericSchema<unknown, Scenario>,
    /**
     * Runs a scenario to its end.
     *
     * @throws SimulationError when a machine throws.
     */
    simulateScenario: (scenario: Scenario, watching?: Watching): Simulated<TraceEvent> =>
      withModel<Simulated<TraceEvent>>(scenario, (model, own) => model.simulate(own, watching)),
  };
}

/** The scenarios of a registry's models. */
export type ScenarioOf<
  Registry extends { readonly modelOf: (scenario: never) => ModelDescription },
> = Parameters<Registry['modelOf']>[0];
