import { modelOf, type Scenario } from '../models';
import { clockTime } from '../models/wording';
import { slugOf } from '../scenario/file';

/** What an export is called: the title, what it shows, and the moment if it shows one. */
export function fileNameOf(
  scenario: Scenario,
  shows: string | null,
  atMs: number | null,
  ending: string,
): string {
  const title = slugOf(scenario.title || modelOf(scenario).name);
  const moment = atMs === null ? null : slugOf(clockTime(atMs));
  return `${[title, shows, moment].filter((part) => part !== null).join('-')}.${ending}`;
}
