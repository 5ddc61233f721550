import { decimal } from '../../models/wording';

const THOUSAND = 1_000;
const MILLION = 1_000_000;

/** A value beside an axis, short enough for its margin: `0.5`, `250`, `12k`, `1.5M`. */
export function decimalTick(value: number): string {
  if (value >= MILLION) return `${decimal(value / MILLION, 2)}M`;
  if (value >= 10 * THOUSAND) return `${decimal(value / THOUSAND, 1)}k`;
  return decimal(value, 2);
}
