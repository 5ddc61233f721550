import * as v from 'valibot';
import { ItemIdSchema } from '../lambda/handler';
import { type AnyIntervention, interventionTime } from './interventions';
import { contentEntries, MAX_ITEMS } from './workload';

/** Sends items at a moment: the intervention that every model has. */
export function sendSchema(mostBytes: number) {
  return v.strictObject({
    atMs: interventionTime,
    do: v.literal('send'),
    id: v.optional(ItemIdSchema),
    count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_ITEMS)), 1),
    ...contentEntries(mostBytes),
  });
}

/** Items that are sent at a moment. */
export type Send = Readonly<v.InferOutput<ReturnType<typeof sendSchema>>>;

/** Whether an intervention is a `send`: what is called so has its shape, whatever the model. */
export function isSend(intervention: AnyIntervention): intervention is Send {
  return intervention.do === 'send';
}

/** What the items of a `send` are called: its id, or one made from its place in the scenario. */
export function sentNames(
  { id, count }: Pick<Send, 'id' | 'count'>,
  index: number,
): readonly string[] {
  const base = id ?? `x${index + 1}`;
  return count === 1 ? [base] : Array.from({ length: count }, (_, nth) => `${base}-${nth + 1}`);
}

/** The ids of what each intervention sends. */
export function sendsOf({
  interventions,
}: {
  readonly interventions: readonly AnyIntervention[];
}): readonly (readonly string[])[] {
  return interventions.map((one, index) => (isSend(one) ? sentNames(one, index) : []));
}
