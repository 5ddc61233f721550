import type { Unit } from './setting';

/** A unit as it is written after a value: `1 retry`, `2 retries`; nothing for a share. */
export function unitWord(unit: Unit, value: number): string {
  switch (unit) {
    case 's':
    case 'ms':
    case 'MB':
      return unit;
    case 'share':
      return '';
    case 'retries':
      return value === 1 ? 'retry' : unit;
    case 'batches':
      return value === 1 ? 'batch' : unit;
    case 'messages':
    case 'receives':
    case 'invocations':
    case 'pollers':
    case 'records':
    case 'shards':
    case 'hours':
      return value === 1 ? unit.slice(0, -1) : unit;
  }
}
