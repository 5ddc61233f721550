import type * as v from 'valibot';
import type { FactId } from '../aws/facts';
import type { Handler } from '../lambda/handler';
import type { Ended, Simulated, Watching } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';
import type { DetailsOf } from './details';
import type { SideBySide } from './faults';
import type { FigureId } from './figure';
import type { AnyIntervention, Interventions } from './interventions';
import type { SceneFold } from './scene';
import type { SettingGroups } from './setting';
import type { Things } from './subject';
import type { Template } from './template';

/** What every scenario has, whatever its model. */
export interface AnyScenario {
  readonly version: 1;
  readonly model: string;
  readonly seed: number;
  readonly title: string;
  readonly horizonMs: number | null;
  readonly interventions: readonly AnyIntervention[];
  /** How long an item may take from being sent to being done, in milliseconds; null for no limit. */
  readonly doneWithinMs: number | null;
}

/** A scenario and what happened in it. */
export interface Run<Scenario extends AnyScenario, Event extends TraceEvent> {
  readonly scenario: Scenario;
  readonly trace: readonly Event[];
  readonly ended: Ended;
}

/** Something that AWS would not let you set up, in its own words where they are known. */
export interface Refusal {
  /** The setting beside which it is said: `mapping.BatchSize`. */
  readonly path: string;
  readonly message: string;
}

/** A scenario from real life, ready to play. `scenario` is the public format, defaults left out. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** Two sentences: what to look for. */
  readonly lookFor: string;
  readonly scenario: unknown;
}

/** Something that goes wrong, for `next problem` and for markers. */
export interface Problem {
  readonly seq: number;
  readonly at: number;
  readonly title: string;
  /** What several like it are called after their number: `requests failed for good`. */
  readonly kind: string;
}

/** What items belong to: a message group, a partition key, a client. */
interface GroupWords {
  readonly one: string;
  readonly many: string;
  /** What stands in place of it when a workload has none: `no groups`. */
  readonly none: string;
  /** How workloads write it. */
  readonly field: 'group' | 'key';
  /** Whether its items are to be handled in the order of sending. */
  readonly hasOrder: boolean;
}

/** What a handler may choose beside its time and its faults. */
export type HandlerOption = Exclude<keyof Handler, 'msPerItem' | 'faults'>;

/** The kind of each type of event; types of the same kind share its name. */
export type EventKinds = Readonly<Record<string, string>>;

/** What panels show of a model, whatever the types of its scenarios and events. */
export interface ModelDescription {
  readonly id: string;
  readonly name: string;
  /** What its items are called: `message`, `messages`. */
  readonly items: { readonly one: string; readonly many: string };
  readonly groups: GroupWords;
  /** Which choices its handlers have, each with the fact about what AWS makes of it. */
  readonly handlerOptions: Readonly<Partial<Record<HandlerOption, FactId | null>>>;
  /**
   * What kind of event each type is, in plain words, in the order in which they are listed:
   * `{ 'message.sent': 'Messages sent' }`. Loaded when first asked for.
   */
  readonly eventKinds: () => Promise<EventKinds>;
  /** What else has a life that can be looked at. */
  readonly things: Things;
  /** Those of its things that carry the items, in order: a timeline shows them above all else. */
  readonly carriers: readonly string[];
  readonly settings: SettingGroups;
  /** The numbers that say what its runs come to, the most telling four first. */
  readonly figures: readonly FigureId[];
  readonly groupNames: Readonly<Record<string, string>>;
  readonly assumptions: SettingGroups[string];
  readonly presets: readonly Preset[];
  /** What it shows beside the others when the same goes wrong in all; without it, it is not there. */
  readonly sideBySide?: () => Promise<SideBySide>;
  /** What can be done to it while it runs; whoever only looks on does not load it. */
  readonly interventions: () => Promise<Interventions>;
}

/**
 * One execution model, as everything above it sees it: nothing in playback, stage, timeline or
 * panels knows which one it shows. What it finds out about a run is its `Analysis`.
 */
export interface Model<Scenario extends AnyScenario, Event extends TraceEvent, State>
  extends ModelDescription {
  readonly id: Scenario['model'];
  /** The public format of its scenarios; what it gives has every default filled in. */
  readonly schema: v.GenericSchema<unknown, Scenario>;
  readonly simulate: (scenario: Scenario, watching?: Watching) => Simulated<Event>;
  /** Whether an event begins a new step, although it happens at the same instant as the last. */
  readonly startsStep: (event: Event, previous: Event) => boolean;
  readonly fold: (run: Run<Scenario, Event>) => SceneFold<Event, State>;
  readonly problems: (run: Run<Scenario, Event>) => readonly Problem[];
  /** Its settings as a template for AWS SAM, loaded when somebody asks for one. */
  readonly template: () => Promise<(scenario: Scenario) => Template>;
  /** What can be known about one thing at a moment; loaded when someone first asks. */
  readonly details: (run: Run<Scenario, Event>) => Promise<DetailsOf<Event>>;
  /** For each intervention the ids of the items that it sends. */
  readonly sends: (scenario: Scenario) => readonly (readonly string[])[];
}
