import type { Unit } from '../../models/setting';
import { unitWord } from '../../models/units';
import { decimal } from '../../models/wording';

/** A unit that is a word of its own: `1 message`, `2 messages`. */
export interface UnitName {
  readonly one: string;
  readonly many: string;
}

/** A unit as it is written after a value. */
export function unitText(unit: Unit | UnitName, value: number): string {
  if (typeof unit === 'object') return value === 1 ? unit.one : unit.many;
  return unitWord(unit, value);
}

/** Value and unit, with the digits grouped. */
export function withUnit(value: number, unit: Unit | UnitName): string {
  return `${decimal(value, 3)} ${unitText(unit, value)}`.trim();
}

const LARGER = [
  { seconds: 86_400, name: (count: number) => (count === 1 ? 'day' : 'days') },
  { seconds: 3_600, name: () => 'h' },
  { seconds: 60, name: () => 'min' },
  { seconds: 1, name: () => 's' },
] as const;

/** A long time in larger units, such as `4 days` or `1 min 40 s`; null where that helps nobody. */
export function inLargerUnits(value: number, unit: Unit | UnitName): string | null {
  if (unit !== 's' && unit !== 'ms') return null;
  const seconds = unit === 's' ? value : value / 1_000;
  if (seconds < (unit === 's' ? 61 : 5)) return null;
  const parts: string[] = [];
  let rest = Math.round(seconds);
  for (const larger of LARGER) {
    const count = Math.floor(rest / larger.seconds);
    rest -= count * larger.seconds;
    if (count > 0) parts.push(`${count} ${larger.name(count)}`);
  }
  return parts.slice(0, 2).join(' ');
}
