import type { FailsAfter, Fault } from '../../../lambda/handler';
import { clockTime, count, seconds } from '../../../models/wording';
import { FAULT_NAMES } from './handlerSettings';

/** How far an item got, as part of a sentence. */
const AFTER: Readonly<Record<FailsAfter, string>> = {
  effect: ' right after its effect',
  work: ' once its work came back',
};

/** What a fault does, without on what: `throws an error, the first 2 times`. */
export function effectOf({ does, byMs, after, attempts, chance, fromMs, toMs }: Fault): string {
  const what = FAULT_NAMES.find(({ value }) => value === does)?.name ?? does;
  const by = byMs === undefined ? '' : ` (${seconds(byMs)})`;
  const far = after === undefined ? '' : AFTER[after];
  const often = chance === undefined ? '' : ` in ${count(Math.round(chance * 100))} % of attempts`;
  const first = attempts === 1 ? ', once' : `, the first ${attempts} times`;
  const from = fromMs === undefined ? '' : ` from ${clockTime(fromMs)}`;
  const until = toMs === undefined ? '' : ` until ${clockTime(toMs)}`;
  return `${what}${by}${far}${often}${attempts === 'all' ? '' : first}${from}${until}`;
}
