import { plural } from '../../../../models/wording';

/** Virtual milliseconds in full hours, as one speaks of a retention: `25 hours`. */
export function hoursOf(ms: number): string {
  return plural(Math.round(ms / 3_600_000), 'hour');
}
