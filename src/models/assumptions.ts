import * as v from 'valibot';
import { type Setting, schemaOfGroup } from './setting';

/**
 * Assumptions of other models. A scenario may carry them along, so that it can be given to another
 * model as it is; the model that it is for ignores them.
 */
const OF_OTHER_MODELS = {
  /** Streams: which half of a split batch gets the odd record. */
  oddSplit: v.optional(v.picklist(['smallerFirst', 'largerFirst'])),
};

/** The schema of `assumptions` for a model with these of its own. */
export function assumptionsSchema<Assumptions>(
  own: Readonly<Record<keyof Assumptions, Setting>>,
): v.GenericSchema<unknown, Assumptions> {
  const schema = v.strictObject({ ...OF_OTHER_MODELS, ...schemaOfGroup(own).entries });
  // Made from a setting for every key of Assumptions; types stop at the derived entries.
  return v.optional(schema, {}) as unknown as v.GenericSchema<unknown, Assumptions>;
}
