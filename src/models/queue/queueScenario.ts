import * as v from 'valibot';
import { ItemIdSchema } from '../../lambda/handler';
import { assumptionsSchema } from '../assumptions';
import { intervention } from '../interventions';
import { type OwnInterventionOf, type ScenarioOf, scenarioEntries } from '../scenarioEntries';
import { schemaOfSettings } from '../setting';
import { type QueueAssumptions, queueAssumptions } from './assumptions';
import { type QueueSettings, queueSettings } from './settings';

const queue = v.optional(v.picklist(['source', 'deadLetterQueue']), 'source');
const mostMessages = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));

const interventions = [
  intervention('redrive', {}),
  intervention('peek', { queue, MaxNumberOfMessages: v.optional(mostMessages, 10) }),
  intervention('purge', { queue }),
  intervention('changeVisibility', {
    items: v.pipe(v.array(ItemIdSchema), v.minLength(1), v.maxLength(10)),
    VisibilityTimeout: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(43_200)),
  }),
] as const;

/**
 * Something done at a moment (virtual milliseconds): send messages, look at some (which receives
 * them), delete all, move the dead letters back, change one receive's visibility timeout, or
 * change a setting from then on.
 */
export type QueueIntervention = OwnInterventionOf<typeof interventions>;

/** A queue scenario with every default filled in. */
export type QueueScenario = ScenarioOf<'queue', QueueSettings, QueueAssumptions, QueueIntervention>;

/** Valibot schema of the public format of a queue scenario. */
export const QueueScenarioSchema = v.strictObject(
  scenarioEntries('queue', {
    settings: schemaOfSettings<QueueSettings>(queueSettings),
    assumptions: assumptionsSchema<QueueAssumptions>(queueAssumptions),
    interventions,
  }),
) satisfies v.GenericSchema<unknown, QueueScenario>;
