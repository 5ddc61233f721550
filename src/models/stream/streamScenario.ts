import * as v from 'valibot';
import { assumptionsSchema } from '../assumptions';
import { intervention } from '../interventions';
import { type OwnInterventionOf, type ScenarioOf, scenarioEntries } from '../scenarioEntries';
import { schemaOfSettings } from '../setting';
import { type StreamAssumptions, streamAssumptions } from './assumptions';
import { type StreamSettings, streamSettings } from './settings';

const interventions = [intervention('readBack', {})] as const;

/**
 * Something done at a moment (virtual milliseconds): put records, read what was given up back from
 * the stream by what the destination says of it, or change a setting from then on.
 */
export type StreamIntervention = OwnInterventionOf<typeof interventions>;

/** A stream scenario with every default filled in. */
export type StreamScenario = ScenarioOf<
  'stream',
  StreamSettings,
  StreamAssumptions,
  StreamIntervention
>;

/** Valibot schema of the public format of a stream scenario. */
export const StreamScenarioSchema = v.strictObject(
  scenarioEntries('stream', {
    settings: schemaOfSettings<StreamSettings>(streamSettings),
    assumptions: assumptionsSchema<StreamAssumptions>(streamAssumptions),
    interventions,
  }),
) satisfies v.GenericSchema<unknown, StreamScenario>;
