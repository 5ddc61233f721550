import * as v from 'valibot';
import { type Setting, schemaOfGroup } from './setting';

/** The names of all models' assumptions. */
export const ASSUMPTION_NAMES = [
  'deliveryRetryFirstMs',
  'deliveryRetryMostMs',
  'duplicateAfterMs',
  'duplicateChance',
  'environmentIdleMs',
  'failingLane',
  'laneOfKey',
  'lateDelete',
  'networkMs',
  'oddSplit',
  'pickUpMs',
  'pollersAtLeast',
  'pollersBackOffBy',
  'pollerScaleEveryMs',
  'retryFirstMs',
  'retryJitter',
  'retryMostMs',
  'setupMs',
  'splitWaitMs',
  'throttleRetryFirstMs',
  'throttleRetryMostMs',
  'zeroConcurrencyDrops',
] as const;

/**
 * A scenario may carry the assumptions of other models along, so that it can be given to another
 * model as it is; the model that it is for ignores them.
 */
const OF_OTHER_MODELS = Object.fromEntries(
  ASSUMPTION_NAMES.map((name) => [name, v.optional(v.union([v.number(), v.string()]))]),
);

/** The schema of `assumptions` for a model with these of its own. */
export function assumptionsSchema<Assumptions>(
  own: Readonly<Record<keyof Assumptions, Setting>>,
): v.GenericSchema<unknown, Assumptions> {
  const schema = v.strictObject({ ...OF_OTHER_MODELS, ...schemaOfGroup(own).entries });
  // Made from a setting for every key of Assumptions; types stop at the derived entries.
  return v.optional(schema, {}) as unknown as v.GenericSchema<unknown, Assumptions>;
}
