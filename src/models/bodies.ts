import type { AnyIntervention } from './interventions';
import { isSend, sentNames } from './sends';
import { itemFrom, itemsOf, type Workload } from './workload';

/** What each item carries; a trace leaves it out, since nothing happens because of it. */
export function bodiesOf({
  workload,
  interventions,
}: {
  readonly workload: Workload;
  readonly interventions: readonly AnyIntervention[];
}): ReadonlyMap<string, string> {
  const bodies = new Map(itemsOf(workload).map(({ id, body }) => [id, body]));
  for (const [index, one] of interventions.entries()) {
    if (!isSend(one)) continue;
    for (const id of sentNames(one, index)) bodies.set(id, itemFrom(id, one.atMs, one).body);
  }
  return bodies;
}
