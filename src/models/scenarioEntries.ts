import * as v from 'valibot';
import { MAX_VIRTUAL_MS } from '../lambda/handler';

/** What every scenario has in the public format, whatever its model. */
export const ScenarioEntries = {
  version: v.literal(1),
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)), 1),
  title: v.optional(v.pipe(v.string(), v.maxLength(120)), ''),
  horizonMs: v.optional(
    v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_VIRTUAL_MS))),
    null,
  ),
  doneWithinMs: v.optional(
    v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_VIRTUAL_MS))),
    null,
  ),
} as const;
