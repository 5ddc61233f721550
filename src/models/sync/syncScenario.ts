import * as v from 'valibot';
import { assumptionsSchema } from '../assumptions';
import { forMs, intervention } from '../interventions';
import { type OwnInterventionOf, type ScenarioOf, scenarioEntries } from '../scenarioEntries';
import { schemaOfSettings } from '../setting';
import { type SyncAssumptions, syncAssumptions } from './assumptions';
import { INVOCATION_ERRORS } from './events';
import { type SyncSettings, syncSettings } from './settings';

/** Beyond what API Gateway takes, so that it can be seen to refuse. */
const MAX_REQUEST_BYTES = 12 * 1_024 * 1_024;

const interventions = [
  intervention('rejectCalls', {
    error: v.optional(v.picklist(INVOCATION_ERRORS), 'ServiceException'),
    forMs,
  }),
] as const;

/**
 * Something done at a moment (virtual milliseconds): send requests, let Lambda reject all calls
 * with an error for some time, or change a setting from then on.
 */
export type SyncIntervention = OwnInterventionOf<typeof interventions>;

/** A scenario of synchronous calls with every default filled in. */
export type SyncScenario = ScenarioOf<'sync', SyncSettings, SyncAssumptions, SyncIntervention>;

/** Valibot schema of the public format of a scenario of synchronous calls. */
export const SyncScenarioSchema = v.strictObject(
  scenarioEntries('sync', {
    settings: schemaOfSettings<SyncSettings>(syncSettings),
    assumptions: assumptionsSchema<SyncAssumptions>(syncAssumptions),
    interventions,
    mostBytes: MAX_REQUEST_BYTES,
  }),
) satisfies v.GenericSchema<unknown, SyncScenario>;
