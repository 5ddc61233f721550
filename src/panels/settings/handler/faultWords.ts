import type { Fault } from '../../../lambda/handler';
import { clockTime, count, seconds } from '../../../models/wording';
import { FAULT_NAMES } from './handlerSettings';

/** What a fault does, without on what: `throws an error, the first 2 times`. */
export function effectOf({ does, byMs, attempts, chance, fromMs, toMs }: Fault): string {
  const what = FAULT_NAMES.find(({ value }) => value === does)?.name ?? does;
  const by = byMs === undefined ? '' : ` (${seconds(byMs)})`;
  const often = chance === undefined ? '' : ` in ${count(Math.round(chance * 100))} % of attempts`;
  const first = attempts === 1 ? ', once' : `, the first ${attempts} times`;
  const from = fromMs === undefined ? '' : ` from ${clockTime(fromMs)}`;
  const until = toMs === undefined ? '' : ` until ${clockTime(toMs)}`;
  return `${what}${by}${often}${attempts === 'all' ? '' : first}${from}${until}`;
}
