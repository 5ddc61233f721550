import type { Unit } from './setting';

/** Words whose singular is not the word without its last letter, and what is no word. */
const SINGULAR: Partial<Readonly<Record<Unit, string>>> = {
  ...{ s: 's', ms: 'ms', MB: 'MB', retries: 'retry', batches: 'batch' },
};

/** A unit as it is written after a value: `1 retry`, `2 retries`; nothing for a share. */
export function unitWord(unit: Unit, value: number): string {
  if (unit === 'share') return '';
  return value === 1 ? (SINGULAR[unit] ?? unit.slice(0, -1)) : unit;
}
