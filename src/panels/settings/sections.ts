import type { Scenario } from '../../models';
import type { ModelDescription } from '../../models/model';
import type { Setting } from '../../models/setting';
import { handlerSettings, optionsOf } from './handler/handlerSettings';
import { valueAt } from './path';
import { NO_UNIT, runSettings } from './runSettings';
import type { UnitName } from './units';
import { workloadSettings } from './workload/workloadSettings';

/** One setting, where its value is in the scenario, and what it is. */
export interface RowEntry {
  readonly is: 'row';
  /** Where its value is: `settings.queue.DelaySeconds`. */
  readonly path: string;
  readonly setting: Setting;
  readonly value: unknown;
  /** What the scenario began with. */
  readonly began: unknown;
  /** What it is when nobody has changed it. */
  readonly unchanged: unknown;
  /** In place of the setting's own unit: what the model's items are called. */
  readonly unit?: UnitName;
  /** Written for `value` where the scenario writes it otherwise: null or nothing. */
  readonly instead?: { readonly value: unknown; readonly written: null | undefined };
}

/** Something that is edited in a way of its own. */
export interface BlockEntry {
  readonly is: 'time' | 'faults' | 'list' | 'toList';
  readonly path: string;
  /** What it is found by. */
  readonly name: string;
  readonly value: unknown;
  /** What it is when nobody has changed it; undefined for what has no default. */
  readonly unchanged: unknown;
}

export type Entry = RowEntry | BlockEntry;

/** Settings that belong together. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** AWS does not document them. */
  readonly isAssumed: boolean;
  /** Why none of them can be changed; left out where they can. */
  readonly fixed?: string;
  readonly entries: readonly Entry[];
}

/** The only settings that can be changed, by their paths, and what is said of all others. */
export interface Only {
  readonly paths: readonly string[];
  readonly says: string;
}

/** What a setting is when nobody has changed it: AWS's default, or what the scenario began with. */
export type Unchanged = 'default' | 'origin';

/** Everything that can be changed about a scenario, made from what its model says about itself. */
export function sectionsOf(
  model: ModelDescription,
  scenario: Scenario,
  origin: Scenario,
  unchanged: Unchanged = 'default',
): readonly Section[] {
  const begins = unchanged === 'origin';
  const row = (path: string, setting: Setting): RowEntry => {
    const began = valueAt(origin, path);
    return {
      ...{ is: 'row', path, setting, value: valueAt(scenario, path), began },
      unchanged: begins ? began : setting.default,
    };
  };
  const block = (is: BlockEntry['is'], path: string, name: string, byDefault?: unknown) => ({
    ...{ is, path, name, value: valueAt(scenario, path) },
    unchanged: begins ? valueAt(origin, path) : byDefault,
  });
  const group = (id: string, title: string, settings: Readonly<Record<string, Setting>>) => ({
    id,
    title,
    isAssumed: id === 'assumptions',
    entries: Object.entries(settings).map(([key, setting]) => row(`${id}.${key}`, setting)),
  });
  return [
    ...Object.entries(model.settings).map(([id, settings]) =>
      group(`settings.${id}`, model.groupNames[id] ?? id, settings),
    ),
    {
      id: 'handler',
      title: 'What the function does',
      isAssumed: false,
      entries: handlerEntries(model, row, block),
    },
    {
      id: 'workload',
      title: 'What is sent',
      isAssumed: false,
      entries: workloadEntries(model, scenario, row, block),
    },
    {
      id: 'run',
      title: 'The run',
      isAssumed: false,
      entries: [
        { ...row('seed', runSettings.seed), unit: NO_UNIT },
        row('horizonMs', runSettings.horizonMs),
        row('doneWithinMs', runSettings.doneWithinMs),
      ],
    },
    group('assumptions', 'Assumptions: what AWS does not document', model.assumptions ?? {}),
  ];
}

type MakeRow = (path: string, setting: Setting) => RowEntry;
type MakeBlock = (
  is: BlockEntry['is'],
  path: string,
  name: string,
  byDefault?: unknown,
) => BlockEntry;

function handlerEntries(model: ModelDescription, row: MakeRow, block: MakeBlock): readonly Entry[] {
  const settings = handlerSettings(model);
  return [
    block(
      'time',
      'handler.msPerItem',
      `${settings.msPerItem.name} ${settings.varies.name}`,
      settings.msPerItem.default,
    ),
    block('faults', 'handler.faults', 'Faults', []),
    ...optionsOf(model).map(({ option, setting }) => {
      const entry = row(`handler.${option}`, setting);
      return option === 'afterFailure' ? standingFor(entry, 'advised', null) : entry;
    }),
  ];
}

function workloadEntries(
  { items, groups }: ModelDescription,
  { workload }: Scenario,
  row: MakeRow,
  block: MakeBlock,
): readonly Entry[] {
  if (!('count' in workload)) return [block('list', 'workload', items.many)];
  const settings = workloadSettings(items, groups);
  const keys = standingFor(row('workload.keys', settings.keys), null, undefined);
  return [
    { ...row('workload.count', settings.count), unit: items },
    row('workload.everyMs', settings.everyMs),
    { ...keys, unit: groups },
    block('toList', 'workload', items.many),
  ];
}

/** A row whose scenario writes null or nothing where the panel shows a value. */
function standingFor(row: RowEntry, value: unknown, written: null | undefined): RowEntry {
  const shown = (inScenario: unknown) => ((inScenario ?? null) === null ? value : inScenario);
  return {
    ...{ ...row, value: shown(row.value), began: shown(row.began) },
    ...{ unchanged: shown(row.unchanged), instead: { value, written } },
  };
}

/** The same with what can be changed before all else, which is fixed. */
export function openFirst(sections: readonly Section[], { paths, says }: Only): readonly Section[] {
  const isOpen = ({ is, path }: Entry) => is === 'row' && paths.includes(path);
  const entries = sections.flatMap((section) => section.entries).filter(isOpen);
  const others = sections.map((section) => ({
    ...section,
    fixed: says,
    entries: section.entries.filter((entry) => !isOpen(entry)),
  }));
  return [{ id: 'open', title: 'What you can change', isAssumed: false, entries }, ...others];
}

/** Whether an entry is no longer what it is when nobody has changed it. */
export function isChanged({ value, unchanged }: Entry): boolean {
  return unchanged !== undefined && JSON.stringify(value) !== JSON.stringify(unchanged);
}

/** A row's value as the scenario writes it. */
export function written({ instead }: Pick<RowEntry, 'instead'>, value: unknown): unknown {
  return instead?.value === value && instead !== undefined ? instead.written : value;
}

/** The values that put everything changed back, by where they go in the scenario. */
export function unchangedOf(entries: readonly Entry[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    entries
      .filter(isChanged)
      .map((entry) => [
        entry.path,
        entry.is === 'row' ? written(entry, entry.unchanged) : entry.unchanged,
      ]),
  );
}

/** Whether an entry is called so, by us or by AWS; spaces and capitals make no difference. */
export function isFound(entry: Entry, query: string): boolean {
  const names =
    entry.is === 'row' ? [entry.setting.name, entry.setting.aws ?? ''] : [entry.name, ''];
  return names.some((name) => letters(name).includes(letters(query)));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
