import * as v from 'valibot';
import { type Handler, HandlerSchema, MAX_VIRTUAL_MS } from '../../lambda/handler';
import { assumptionsSchema } from '../assumptions';
import { interventionTime, MAX_INTERVENTIONS, SetSchema } from '../interventions';
import type { AnyScenario } from '../model';
import { ScenarioEntries } from '../scenarioEntries';
import { sendSchema } from '../sends';
import { schemaOfSettings } from '../setting';
import { type Workload, workloadSchema } from '../workload';
import { type SyncAssumptions, syncAssumptions } from './assumptions';
import { INVOCATION_ERROR_STATUS, type InvocationError } from './events';
import { type SyncSettings, syncSettings } from './settings';

/** Beyond what API Gateway takes, so that it can be seen to refuse. */
const MAX_REQUEST_BYTES = 12 * 1_024 * 1_024;

const ERRORS = Object.keys(INVOCATION_ERROR_STATUS) as InvocationError[];

/** Valibot schema of what can be done to synchronous calls while the scenario runs. */
const SyncInterventionSchema = v.variant('do', [
  sendSchema(MAX_REQUEST_BYTES),
  v.strictObject({
    atMs: interventionTime,
    do: v.literal('rejectCalls'),
    error: v.optional(v.picklist(ERRORS), 'ServiceException'),
    forMs: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_VIRTUAL_MS)), 600_000),
  }),
  SetSchema,
]);

/**
 * Something done at a moment (virtual milliseconds): send requests, let Lambda reject all calls
 * with an error for some time, or change a setting from then on.
 */
export type SyncIntervention = Readonly<v.InferOutput<typeof SyncInterventionSchema>>;

/** A scenario of synchronous calls with every default filled in. */
export interface SyncScenario extends AnyScenario {
  readonly model: 'sync';
  readonly settings: SyncSettings;
  readonly workload: Workload;
  readonly handler: Handler;
  readonly interventions: readonly SyncIntervention[];
  readonly assumptions: SyncAssumptions;
}

/** Valibot schema of the public format of a scenario of synchronous calls. */
export const SyncScenarioSchema = v.strictObject({
  ...ScenarioEntries,
  model: v.literal('sync'),
  settings: schemaOfSettings<SyncSettings>(syncSettings),
  workload: v.optional(workloadSchema(MAX_REQUEST_BYTES), []),
  handler: v.optional(HandlerSchema, {}),
  interventions: v.optional(
    v.pipe(v.array(SyncInterventionSchema), v.maxLength(MAX_INTERVENTIONS)),
    [],
  ),
  assumptions: assumptionsSchema<SyncAssumptions>(syncAssumptions),
}) satisfies v.GenericSchema<unknown, SyncScenario>;
