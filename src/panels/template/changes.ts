import { changeText } from '../../models/changeText';
import { type AnyIntervention, isSettingChange } from '../../models/interventions';
import type { SettingGroups } from '../../models/setting';
import { clockTime } from '../../models/wording';

/** What is changed while the scenario runs, which a template cannot say. */
export function changesOf(
  interventions: readonly AnyIntervention[],
  settings: SettingGroups,
): readonly string[] {
  return interventions
    .filter(isSettingChange)
    .map(
      ({ atMs, path, to }) =>
        `While it runs, at ${clockTime(atMs)}: ${changeText(settings, path, to, 'becomes')}.`,
    );
}
