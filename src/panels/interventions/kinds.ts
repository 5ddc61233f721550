import type { AnyIntervention, InterventionKind, Interventions } from '../../models/interventions';
import type { ModelDescription } from '../../models/model';
import { settingAt } from '../../models/setting';

/** What can be done to every model: change one of its settings. Its fields depend on which. */
export const SET: InterventionKind = {
  id: 'set',
  name: 'Change a setting from here on',
  help: 'What has begun already goes on as it was.',
  aws: null,
  icon: 'setting',
  fields: {},
};

/** The kind of an intervention. */
export function kindOf(can: Interventions, one: AnyIntervention): InterventionKind {
  return can.kinds.find(({ id }) => id === one.do) ?? SET;
}

/** A setting that can be changed while the scenario runs. */
export interface Changeable {
  /** `queue.VisibilityTimeout`. */
  readonly path: string;
  /** With its group's name, where another of the same name could be meant. */
  readonly name: string;
}

export function changeableOf({ settings, groupNames }: ModelDescription): readonly Changeable[] {
  return Object.entries(settings).flatMap(([group, own]) =>
    Object.entries(own)
      .filter(([, setting]) => !setting.isFixed)
      .map(([key, setting]) => ({
        path: `${group}.${key}`,
        name: `${groupNames[group] ?? group}: ${setting.name}`,
      })),
  );
}

/** The value that a setting has at a moment, with what was changed before. */
export function valueBefore(
  { settings }: ModelDescription,
  scenario: { readonly settings: object; readonly interventions: readonly AnyIntervention[] },
  path: string,
  atMs: number,
): unknown {
  const changes = scenario.interventions
    .filter((one) => one.do === 'set' && 'path' in one && one.path === path && one.atMs <= atMs)
    .toSorted((one, other) => one.atMs - other.atMs);
  const last = changes.at(-1);
  if (last && 'to' in last) return last.to;
  const [group = '', key = ''] = path.split('.');
  const own: unknown = new Map(Object.entries(scenario.settings)).get(group);
  const value =
    typeof own === 'object' && own !== null ? new Map(Object.entries(own)).get(key) : undefined;
  return value === undefined ? settingAt(settings, path)?.default : value;
}

/** The values that a form begins with. */
export function defaultsOf({ fields }: InterventionKind): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => {
      if (field.kind === 'text') return [];
      return [[key, field.kind === 'items' ? [] : field.default]];
    }),
  );
}
