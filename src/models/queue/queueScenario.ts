import * as v from 'valibot';
import { type Handler, HandlerSchema, ItemIdSchema } from '../../lambda/handler';
import { assumptionsSchema } from '../assumptions';
import { interventionTime, MAX_INTERVENTIONS, SetSchema } from '../interventions';
import type { AnyScenario } from '../model';
import { ScenarioEntries } from '../scenarioEntries';
import { SendSchema } from '../sends';
import { schemaOfSettings } from '../setting';
import { type Workload, WorkloadSchema } from '../workload';
import { type QueueAssumptions, queueAssumptions } from './assumptions';
import { type QueueSettings, queueSettings } from './settings';

const atMs = interventionTime;
const queue = v.optional(v.picklist(['source', 'deadLetterQueue']), 'source');

/** Valibot schema of what can be done to a queue while the scenario runs. */
const QueueInterventionSchema = v.variant('do', [
  SendSchema,
  v.strictObject({ atMs, do: v.literal('redrive') }),
  v.strictObject({
    atMs,
    do: v.literal('peek'),
    queue,
    MaxNumberOfMessages: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
      10,
    ),
  }),
  v.strictObject({ atMs, do: v.literal('purge'), queue }),
  v.strictObject({
    atMs,
    do: v.literal('changeVisibility'),
    items: v.pipe(v.array(ItemIdSchema), v.minLength(1), v.maxLength(10)),
    VisibilityTimeout: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(43_200)),
  }),
  SetSchema,
]);

/**
 * Something done at a moment (virtual milliseconds): send messages, look at some (which receives
 * them), delete all, move the dead letters back, change one receive's visibility timeout, or
 * change a setting from then on.
 */
export type QueueIntervention = Readonly<v.InferOutput<typeof QueueInterventionSchema>>;

/** A queue scenario with every default filled in. */
export interface QueueScenario extends AnyScenario {
  readonly model: 'queue';
  readonly settings: QueueSettings;
  readonly workload: Workload;
  readonly handler: Handler;
  readonly interventions: readonly QueueIntervention[];
  readonly assumptions: QueueAssumptions;
}

/** Valibot schema of the public format of a queue scenario. */
export const QueueScenarioSchema = v.strictObject({
  ...ScenarioEntries,
  model: v.literal('queue'),
  settings: schemaOfSettings<QueueSettings>(queueSettings),
  workload: v.optional(WorkloadSchema, []),
  handler: v.optional(HandlerSchema, {}),
  interventions: v.optional(
    v.pipe(v.array(QueueInterventionSchema), v.maxLength(MAX_INTERVENTIONS)),
    [],
  ),
  assumptions: assumptionsSchema<QueueAssumptions>(queueAssumptions),
}) satisfies v.GenericSchema<unknown, QueueScenario>;
