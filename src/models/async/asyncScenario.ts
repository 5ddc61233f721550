import * as v from 'valibot';
import { assumptionsSchema } from '../assumptions';
import { forMs, intervention } from '../interventions';
import { type OwnInterventionOf, type ScenarioOf, scenarioEntries } from '../scenarioEntries';
import { schemaOfSettings } from '../setting';
import { type AsyncAssumptions, asyncAssumptions } from './assumptions';
import { type AsyncSettings, asyncSettings } from './settings';

const interventions = [
  intervention('refuseDeliveries', { status: v.optional(v.picklist([403, 500]), 500), forMs }),
  intervention('refuseInvocations', { forMs }),
  intervention('denyTargets', { forMs }),
] as const;

/**
 * Something done at a moment (virtual milliseconds): hand over events, keep Lambda from taking
 * events over for some time (`status` 403: its permission is gone, 500: its own fault), let
 * invocations fail inside Lambda for some time, keep its role from sending to targets for some
 * time, or change a setting from then on.
 */
export type AsyncIntervention = OwnInterventionOf<typeof interventions>;

/** A scenario of asynchronous events with every default filled in. */
export type AsyncScenario = ScenarioOf<'async', AsyncSettings, AsyncAssumptions, AsyncIntervention>;

/** Valibot schema of the public format of a scenario of asynchronous events. */
export const AsyncScenarioSchema = v.strictObject(
  scenarioEntries('async', {
    settings: schemaOfSettings<AsyncSettings>(asyncSettings),
    assumptions: assumptionsSchema<AsyncAssumptions>(asyncAssumptions),
    interventions,
  }),
) satisfies v.GenericSchema<unknown, AsyncScenario>;
