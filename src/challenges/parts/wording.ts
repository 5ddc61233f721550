import { modelOf, type Scenario } from '../../models';
import { plural } from '../../models/wording';
import { sectionsOf } from '../../panels/settings/sections';
import { valueText } from '../../panels/settings/values';
import type { ChallengeCard } from '../cards';
import type { SettingChanges } from '../challenge';

/** What a solved challenge is called: by how many changes it took. */
export function medal({ par }: Pick<ChallengeCard, 'par'>, changes: number): string {
  return changes <= par
    ? 'Solved at par'
    : `Solved with ${plural(changes, 'change')}, par is ${par}`;
}

/** Changes by what panels call them: `Visibility timeout: 360 s`. */
export function changesInWords(scenario: Scenario, changes: SettingChanges): readonly string[] {
  const entries = sectionsOf(modelOf(scenario), scenario, scenario).flatMap(
    (section) => section.entries,
  );
  return entries.flatMap((entry) => {
    if (entry.is !== 'row' || !(entry.path in changes)) return [];
    const { setting, path, unit } = entry;
    return [`${setting.name}: ${valueText(setting, changes[path], unit)}`];
  });
}
