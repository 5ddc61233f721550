import type { Scenario } from '../models';
import { withoutDefaults } from './compact';

/** The scenario as people write it: the public format, with everything left out that is as usual. */
export function fileTextOf(scenario: Scenario): string {
  return `${JSON.stringify(withoutDefaults(scenario), null, 2)}\n`;
}

/** Letters and digits of a title in lower case, for names of files: `one-bad-message`. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu);
  return (words ?? []).join('-').slice(0, 60).replace(/-$/, '') || 'scenario';
}
