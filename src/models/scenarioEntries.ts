import * as v from 'valibot';
import { type Handler, HandlerSchema, MAX_VIRTUAL_MS } from '../lambda/handler';
import {
  type AnyIntervention,
  MAX_INTERVENTIONS,
  SetSchema,
  type SettingChange,
} from './interventions';
import type { AnyScenario } from './model';
import { type Send, sendSchema } from './sends';
import { MAX_ITEM_BYTES, type Workload, workloadSchema } from './workload';

/** Schemas of what can be done to one model alone: `intervention` makes them. */
type OwnInterventions = readonly v.StrictObjectSchema<
  v.ObjectEntries & { readonly do: v.LiteralSchema<string, undefined> },
  undefined
>[];

/** What can be done to one model alone, as these schemas say. */
export type OwnInterventionOf<Own extends OwnInterventions> = Readonly<v.InferOutput<Own[number]>>;

/** A scenario of the model with this id, with every default filled in. */
export interface ScenarioOf<
  Id extends string,
  Settings,
  Assumptions,
  Own extends AnyIntervention = never,
> extends AnyScenario {
  readonly model: Id;
  readonly settings: Settings;
  readonly workload: Workload;
  readonly handler: Handler;
  readonly interventions: readonly (Send | SettingChange | Own)[];
  readonly assumptions: Assumptions;
}

/** What differs between the public formats of models. */
interface FormatParts<
  Settings extends v.GenericSchema,
  Assumptions extends v.GenericSchema,
  Own extends OwnInterventions,
> {
  readonly settings: Settings;
  readonly assumptions: Assumptions;
  /** What can be done to this model alone. */
  readonly interventions: Own;
  /** The largest item; 1 MB unless it says otherwise. */
  readonly mostBytes?: number;
}

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_VIRTUAL_MS));

/** The entries of a scenario in the public format, alike for every model. */
export function scenarioEntries<
  const Id extends string,
  Settings extends v.GenericSchema,
  Assumptions extends v.GenericSchema,
  const Own extends OwnInterventions,
>(model: Id, parts: FormatParts<Settings, Assumptions, Own>) {
  const { mostBytes = MAX_ITEM_BYTES } = parts;
  const one = v.variant('do', [sendSchema(mostBytes), ...parts.interventions, SetSchema]);
  return {
    version: v.literal(1),
    model: v.literal(model),
    seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)), 1),
    title: v.optional(v.pipe(v.string(), v.maxLength(120)), ''),
    horizonMs: v.optional(v.nullable(moment), null),
    doneWithinMs: v.optional(
      v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_VIRTUAL_MS))),
      null,
    ),
    settings: parts.settings,
    workload: v.optional(workloadSchema(mostBytes), []),
    handler: v.optional(HandlerSchema, {}),
    interventions: v.optional(v.pipe(v.array(one), v.maxLength(MAX_INTERVENTIONS)), []),
    assumptions: parts.assumptions,
  } as const;
}
