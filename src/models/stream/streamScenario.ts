import * as v from 'valibot';
import { type Handler, HandlerSchema } from '../../lambda/handler';
import { assumptionsSchema } from '../assumptions';
import { interventionTime, MAX_INTERVENTIONS, SetSchema } from '../interventions';
import type { AnyScenario } from '../model';
import { ScenarioEntries } from '../scenarioEntries';
import { SendSchema } from '../sends';
import { schemaOfSettings } from '../setting';
import { type Workload, WorkloadSchema } from '../workload';
import { type StreamAssumptions, streamAssumptions } from './assumptions';
import { type StreamSettings, streamSettings } from './settings';

/** Valibot schema of what can be done to a stream while the scenario runs. */
const StreamInterventionSchema = v.variant('do', [
  SendSchema,
  v.strictObject({ atMs: interventionTime, do: v.literal('readBack') }),
  SetSchema,
]);

/**
 * Something done at a moment (virtual milliseconds): put records, read what was given up back from
 * the stream by what the destination says of it, or change a setting from then on.
 */
export type StreamIntervention = Readonly<v.InferOutput<typeof StreamInterventionSchema>>;

/** A stream scenario with every default filled in. */
export interface StreamScenario extends AnyScenario {
  readonly model: 'stream';
  readonly settings: StreamSettings;
  readonly workload: Workload;
  readonly handler: Handler;
  readonly interventions: readonly StreamIntervention[];
  readonly assumptions: StreamAssumptions;
}

/** Valibot schema of the public format of a stream scenario. */
export const StreamScenarioSchema = v.strictObject({
  ...ScenarioEntries,
  model: v.literal('stream'),
  settings: schemaOfSettings<StreamSettings>(streamSettings),
  workload: v.optional(WorkloadSchema, []),
  handler: v.optional(HandlerSchema, {}),
  interventions: v.optional(
    v.pipe(v.array(StreamInterventionSchema), v.maxLength(MAX_INTERVENTIONS)),
    [],
  ),
  assumptions: assumptionsSchema<StreamAssumptions>(streamAssumptions),
}) satisfies v.GenericSchema<unknown, StreamScenario>;
