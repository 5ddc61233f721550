import { ACCOUNT_CONCURRENCY_DEFAULT } from '../aws/limits';
import type { ModelCard } from './card';
import type { AnyScenario } from './model';

/** What can go wrong in all models alike, to see what each makes of it. In the order of the choice. */
export const FAULTS = [
  {
    id: 'functionError',
    name: 'Function error',
    says: 'The function throws whenever it works on the third of six.',
  },
  {
    id: 'throttle',
    name: 'Throttle',
    says: 'For ten minutes other functions use up the account’s concurrency: nothing can be invoked.',
  },
  {
    id: 'timeout',
    name: 'Timeout',
    says: 'The third of six hangs whenever the function works on it, until its timeout.',
  },
  {
    id: 'outage',
    name: 'Outage of ten minutes',
    says: 'For ten minutes the function throws on everything: a database is down, say.',
  },
] as const;

export type FaultId = (typeof FAULTS)[number]['id'];

/**
 * What a model shows beside the others when the same goes wrong in all of them. What its runs come to
 * is read off the runs; these are the words for who does it.
 */
export interface SideBySide<Settings = unknown> {
  /** Who has an item for as long as it is not dealt with: `The queue`. */
  readonly waits: string;
  /** Who tries again, if anyone does: `The event source mapping`. */
  readonly retries: string;
  /** How it is set up, as far as it decides what becomes of what fails. */
  chosen(settings: Settings): string;
  /** For each fault a scenario in the public format, all of them of the same few items. */
  readonly scenarios: Readonly<Record<FaultId, unknown>>;
}

const TEN_MINUTES_MS = 600_000;
const BAD = ['m3'];

/** Four at once, so that what shares a batch can be seen, and two that come behind them. */
const WORKLOAD = [
  ...['m1', 'm2', 'm3', 'm4'].map((id) => ({ id })),
  ...['m5', 'm6'].map((id, index) => ({ id, atMs: 20_000 + index * 1_000 })),
];

const THROTTLED = [
  { atMs: 0, do: 'set', path: 'account.usedByOthers', to: ACCOUNT_CONCURRENCY_DEFAULT },
  { atMs: TEN_MINUTES_MS, do: 'set', path: 'account.usedByOthers', to: 0 },
];

/** What goes wrong, in the public format. All functions are alike: 200 ms for each, Timeout 3 s. */
const GOES_WRONG: Readonly<Record<FaultId, object>> = {
  functionError: { handler: { faults: [{ items: BAD, does: 'throw' }] } },
  throttle: { interventions: THROTTLED },
  timeout: { handler: { faults: [{ items: BAD, does: 'hang' }] } },
  outage: { handler: { faults: [{ items: 'all', does: 'throw', toMs: TEN_MINUTES_MS }] } },
};

const titleOf = ({ name }: (typeof FAULTS)[number], model: string) => `${name}: ${model}`;

/** The fault that a scenario of a model is about, by its title; null for any other scenario. */
export function faultOf({ title }: AnyScenario, model: Pick<ModelCard, 'name'>) {
  return FAULTS.find((fault) => titleOf(fault, model.name) === title) ?? null;
}

/**
 * The scenarios of a model: the same items and the same faults as in every other model.
 *
 * @param settings of the model, in the public format: what differs from the defaults
 */
export function faultScenarios(
  { id: model, name }: Pick<ModelCard, 'id' | 'name'>,
  settings: object,
): SideBySide['scenarios'] {
  const scenarioOf = (fault: (typeof FAULTS)[number]) => ({
    ...{ version: 1, model, title: titleOf(fault, name), settings, workload: WORKLOAD },
    ...GOES_WRONG[fault.id],
  });
  const [functionError, throttle, timeout, outage] = FAULTS.map(scenarioOf);
  return { functionError, throttle, timeout, outage };
}
