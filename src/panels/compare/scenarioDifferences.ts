import type { Fault } from '../../lambda/handler';
import { modelOf, type Scenario } from '../../models';
import type { ModelDescription } from '../../models/model';
import type { Setting } from '../../models/setting';
import { clockTime, count, listOf, plural } from '../../models/wording';
import { itemsOf } from '../../models/workload';
import { effectOf } from '../settings/handler/faultWords';
import { handlerSettings, optionsOf } from '../settings/handler/handlerSettings';
import { valueAt } from '../settings/path';
import { NO_UNIT, runSettings } from '../settings/runSettings';
import { type UnitName, withUnit } from '../settings/units';
import { workloadSettings } from '../settings/workload/workloadSettings';
import { valueText } from './valueText';

/** One thing that two scenarios do not have in common, in plain words. */
export interface Difference {
  /** Where it is in the public format: `settings.queue.VisibilityTimeout`. */
  readonly path: string;
  readonly name: string;
  readonly kept: string;
  readonly now: string;
}

/** Longer lists are counted instead. */
const MOST_NAMED = 2;

/** What differs between two scenarios, in the order in which the settings stand in the panel. */
export function scenarioDifferences(kept: Scenario, now: Scenario): readonly Difference[] {
  const [model, keptModel] = [modelOf(now), modelOf(kept)];
  return [
    ...inWords('model', 'Model', keptModel.name, model.name),
    ...(model.id === keptModel.id ? settingDifferences(model, kept, now) : []),
    ...handlerDifferences(model, kept, now),
    ...workloadDifferences(model, kept, now),
    ...inWords(
      'interventions',
      'Interventions',
      interventionsText(kept),
      interventionsText(now),
      !isAlike(kept.interventions, now.interventions),
    ),
    ...ofSetting('seed', runSettings.seed, kept, now, NO_UNIT),
    ...ofSetting('horizonMs', runSettings.horizonMs, kept, now),
    ...ofSetting('doneWithinMs', runSettings.doneWithinMs, kept, now),
  ];
}

function settingDifferences(
  { settings, assumptions }: ModelDescription,
  kept: Scenario,
  now: Scenario,
): readonly Difference[] {
  const groups = [
    ...Object.entries(settings).map(([group, own]) => [`settings.${group}`, own] as const),
    ['assumptions', assumptions ?? {}] as const,
  ];
  return groups.flatMap(([group, own]) =>
    Object.entries(own).flatMap(([key, setting]) =>
      ofSetting(`${group}.${key}`, setting, kept, now),
    ),
  );
}

function handlerDifferences(model: ModelDescription, kept: Scenario, now: Scenario) {
  const { items } = model;
  const { msPerItem } = handlerSettings(model);
  const timeText = ({ handler }: Scenario) =>
    Array.isArray(handler.msPerItem)
      ? handler.msPerItem.map((ms) => valueText(msPerItem, ms)).join(' to ')
      : valueText(msPerItem, handler.msPerItem);
  return [
    ...inWords('handler.msPerItem', msPerItem.name, timeText(kept), timeText(now)),
    ...optionsOf(model).flatMap(({ option, setting }) =>
      ofSetting(`handler.${option}`, setting, kept, now),
    ),
    ...inWords(
      'handler.faults',
      'Faults',
      faultsText(kept.handler.faults, items),
      faultsText(now.handler.faults, items),
      !isAlike(kept.handler.faults, now.handler.faults),
    ),
  ];
}

function workloadDifferences(model: ModelDescription, kept: Scenario, now: Scenario) {
  const { items, groups } = model;
  const settings = workloadSettings(items, groups);
  const [before, after] = [kept.workload, now.workload];
  if ('count' in before && 'count' in after) {
    return [
      ...ofSetting('workload.count', settings.count, kept, now, items),
      ...ofSetting('workload.everyMs', settings.everyMs, kept, now),
      ...ofSetting('workload.keys', settings.keys, kept, now, groups),
      ...otherContents(before, after),
    ];
  }
  const sent = ({ workload }: Scenario) => withUnit(itemsOf(workload).length, items);
  return inWords('workload', 'Sent', sent(kept), sent(now), !isAlike(before, after));
}

/** What items alike carry: there is no editor for it, so it has no words. */
function otherContents(before: object, after: object): readonly Difference[] {
  const contents = (workload: object) => ({ ...workload, count: 0, everyMs: 0, keys: 0 });
  const isOther = !isAlike(contents(before), contents(after));
  return inWords('workload.content', 'Contents', 'some', 'others', isOther);
}

function faultsText(faults: readonly Fault[], items: UnitName): string {
  if (faults.length === 0) return 'none';
  if (faults.length > MOST_NAMED) return plural(faults.length, 'fault');
  return faults.map((fault) => faultText(fault, items)).join('; ');
}

function faultText(fault: Fault, noun: UnitName): string {
  const { items } = fault;
  const who = items === 'all' ? `every ${noun.one}` : listOf(noun.one, items);
  return `${who} ${effectOf(fault)}`;
}

function interventionsText({ interventions }: Scenario): string {
  if (interventions.length === 0) return 'none';
  if (interventions.length > MOST_NAMED) return count(interventions.length);
  return interventions.map((one) => `${one.do} at ${clockTime(one.atMs)}`).join(', ');
}

function ofSetting(
  path: string,
  setting: Setting,
  kept: Scenario,
  now: Scenario,
  unit?: UnitName,
): readonly Difference[] {
  const [before, after] = [valueAt(kept, path), valueAt(now, path)];
  if (isAlike(before, after)) return [];
  // What is left out takes the default.
  const text = (value: unknown) => valueText(setting, value ?? setting.default, unit);
  return inWords(path, setting.name, text(before), text(after), true);
}

function inWords(
  path: string,
  name: string,
  kept: string,
  now: string,
  isDifferent = kept !== now,
): readonly Difference[] {
  if (!isDifferent) return [];
  // Alike in short and still not the same: a list of as many others.
  return [{ path, name, kept, now: kept === now ? `${now}, changed` : now }];
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
