import * as v from 'valibot';
import { MAX_VIRTUAL_MS } from '../lambda/handler';

/** When an intervention happens, in virtual milliseconds. */
export const interventionTime = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_VIRTUAL_MS));

/** Changes a setting from a moment on: `path` as in `queue.VisibilityTimeout`. */
export const SetSchema = v.strictObject({
  atMs: interventionTime,
  do: v.literal('set'),
  path: v.pipe(v.string(), v.maxLength(80)),
  to: v.unknown(),
});
