import { decimal } from '../../models/wording';
import { inLargerUnits } from '../settings/units';

/** A time as one says it: `200 ms`, `29.3 s`, `1 min 30 s`, `23 h 59 min`. */
export function spokenTime(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${decimal(ms / 1_000, 1)} s`;
  // Half a second more or less is nothing in minutes.
  return inLargerUnits(Math.round(ms / 1_000), 's') ?? '1 min';
}
