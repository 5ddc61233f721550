import type { Scenario } from '../../models';
import type { ModelDescription } from '../../models/model';
import type { Setting, SettingGroups } from '../../models/setting';
import { valueAt } from '../settings/path';
import { sectionsOf } from '../settings/sections';

/** What several models have in common, as if it were a model: what can be changed in all at once. */
export function commonModel(
  first: ModelDescription,
  others: readonly ModelDescription[],
): ModelDescription {
  const groups = Object.entries(first.settings).map(([id, settings]) => {
    const same = inAll(
      settings,
      others.map((other) => other.settings[id]),
    );
    return [id, same] as const;
  });
  return {
    ...first,
    items: { one: 'item', many: 'items' },
    groups: { ...first.groups, one: 'group', many: 'groups', none: 'no groups' },
    settings: Object.fromEntries(groups.filter(([, same]) => Object.keys(same).length > 0)),
    assumptions: inAll(
      first.assumptions,
      others.map(({ assumptions }) => assumptions),
    ),
    handlerOptions: Object.fromEntries(
      Object.entries(first.handlerOptions).filter(([option]) =>
        others.every(({ handlerOptions }) => option in handlerOptions),
      ),
    ),
  };
}

type Settings = SettingGroups[string];

/** The settings that all have by the same name. */
function inAll(settings: Settings, others: readonly (Settings | undefined)[]): Settings {
  const isSame = ([key, { name }]: [string, Setting]) =>
    others.every((other) => other?.[key]?.name === name);
  return Object.fromEntries(Object.entries(settings).filter(isSame));
}

/** The names of what a model can change that is not the same in all these scenarios. */
export function differingIn(
  model: ModelDescription,
  scenarios: readonly Scenario[],
): readonly string[] {
  const [first, ...others] = scenarios;
  if (!first) return [];
  return sectionsOf(model, first, first)
    .flatMap(({ entries }) => entries)
    .filter(({ path, value }) => others.some((other) => !isAlike(valueAt(other, path), value)))
    .map((entry) => (entry.is === 'row' ? entry.setting.name : entry.name));
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
