import type { ModelDescription } from '../../../models/model';
import type { NumberSetting, OptionalNumberSetting } from '../../../models/setting';
import { MAX_ITEMS } from '../../../models/workload';
import type { UnitName } from '../units';

/** The longest spacing that can be set here: a day, in milliseconds. */
const DAY_MS = 86_400_000;

interface WorkloadSettings {
  readonly count: NumberSetting;
  readonly everyMs: NumberSetting;
  readonly keys: OptionalNumberSetting;
}

/** A workload of items alike, as settings of the panel. */
export function workloadSettings(
  { many }: UnitName,
  groups: ModelDescription['groups'],
): WorkloadSettings {
  const ours = { aws: null, fact: null };
  return {
    count: {
      ...ours,
      kind: 'number',
      name: capitalized(many),
      help: `How many ${many} are sent.`,
      default: 10,
      min: 0,
      max: MAX_ITEMS,
      sliderMax: 100,
      unit: 'messages',
    },
    everyMs: {
      ...ours,
      kind: 'number',
      name: 'One every',
      help: `The time between two ${many}; at 0 all are sent at once.`,
      default: 0,
      min: 0,
      max: DAY_MS,
      sliderMax: 10_000,
      unit: 'ms',
    },
    keys: {
      ...ours,
      kind: 'optionalNumber',
      name: capitalized(groups.many),
      help: `The ${many} are dealt out to this many ${groups.many} in turn.`,
      default: null,
      none: groups.none,
      first: 3,
      min: 1,
      max: MAX_ITEMS,
      sliderMax: 10,
      unit: 'messages',
    },
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
