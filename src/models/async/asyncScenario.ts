import * as v from 'valibot';
import { type Handler, HandlerSchema, MAX_VIRTUAL_MS } from '../../lambda/handler';
import { assumptionsSchema } from '../assumptions';
import { interventionTime, MAX_INTERVENTIONS, SetSchema } from '../interventions';
import type { AnyScenario } from '../model';
import { ScenarioEntries } from '../scenarioEntries';
import { SendSchema } from '../sends';
import { schemaOfSettings } from '../setting';
import { type Workload, WorkloadSchema } from '../workload';
import { type AsyncAssumptions, asyncAssumptions } from './assumptions';
import { type AsyncSettings, asyncSettings } from './settings';

const atMs = interventionTime;
const forMs = v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_VIRTUAL_MS)), 600_000);

/** Valibot schema of what can be done to asynchronous events while the scenario runs. */
const AsyncInterventionSchema = v.variant('do', [
  SendSchema,
  v.strictObject({
    atMs,
    do: v.literal('refuseDeliveries'),
    status: v.optional(v.picklist([403, 500]), 500),
    forMs,
  }),
  v.strictObject({ atMs, do: v.literal('refuseInvocations'), forMs }),
  v.strictObject({ atMs, do: v.literal('denyTargets'), forMs }),
  SetSchema,
]);

/**
 * Something done at a moment (virtual milliseconds): hand over events, keep Lambda from taking
 * events over for some time (`status` 403: its permission is gone, 500: its own fault), let
 * invocations fail inside Lambda for some time, keep its role from sending to targets for some
 * time, or change a setting from then on.
 */
export type AsyncIntervention = Readonly<v.InferOutput<typeof AsyncInterventionSchema>>;

/** A scenario of asynchronous events with every default filled in. */
export interface AsyncScenario extends AnyScenario {
  readonly model: 'async';
  readonly settings: AsyncSettings;
  readonly workload: Workload;
  readonly handler: Handler;
  readonly interventions: readonly AsyncIntervention[];
  readonly assumptions: AsyncAssumptions;
}

/** Valibot schema of the public format of a scenario of asynchronous events. */
export const AsyncScenarioSchema = v.strictObject({
  ...ScenarioEntries,
  model: v.literal('async'),
  settings: schemaOfSettings<AsyncSettings>(asyncSettings),
  workload: v.optional(WorkloadSchema, []),
  handler: v.optional(HandlerSchema, {}),
  interventions: v.optional(
    v.pipe(v.array(AsyncInterventionSchema), v.maxLength(MAX_INTERVENTIONS)),
    [],
  ),
  assumptions: assumptionsSchema<AsyncAssumptions>(asyncAssumptions),
}) satisfies v.GenericSchema<unknown, AsyncScenario>;
