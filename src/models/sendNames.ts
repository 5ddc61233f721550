import type { AnyIntervention } from './interventions';
import { isSend, sendsOf, sentNames } from './sends';

/**
 * Writes down what each `send` calls its items. Without that, they are named after its place in the
 * list: taking away one before it would rename them, and with the names change the draws.
 */
export function withSendNames(
  interventions: readonly AnyIntervention[],
  taken: ReadonlySet<string>,
): readonly AnyIntervention[] {
  const used = new Set(taken);
  const sends = sendsOf({ interventions });
  for (const [index, one] of interventions.entries()) {
    if (isSend(one) && one.id !== undefined) for (const name of sends[index] ?? []) used.add(name);
  }
  return interventions.map((one, index) => {
    if (!isSend(one) || one.id !== undefined) return one;
    let number = index + 1;
    const namesFrom = (id: string) => sentNames({ ...one, id }, index);
    while (namesFrom(`x${number}`).some((name) => used.has(name))) number += 1;
    const id = `x${number}`;
    for (const name of namesFrom(id)) used.add(name);
    return { ...one, id };
  });
}
