import * as v from 'valibot';
import type { FactId } from '../aws/facts';

/** Units that a setting's value can have; the panel writes them out. */
export type Unit =
  | 's'
  | 'ms'
  | 'MB'
  | 'messages'
  | 'receives'
  | 'invocations'
  | 'pollers'
  | 'records'
  | 'events'
  | 'requests'
  | 'retries'
  | 'shards'
  | 'batches'
  | 'hours'
  | 'attempts'
  | 'share';

interface SettingText {
  /** Plain name, sentence case. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly help: string;
  /** AWS's own property path, such as `RedrivePolicy.maxReceiveCount`; null for ours. */
  readonly aws: string | null;
  /** The entry of `aws/facts` that says how AWS behaves and since when. */
  readonly fact: FactId | null;
  /** The entry of `aws/corrections` that says where the course notes differ from AWS. */
  readonly correction?: number;
  /** It is chosen when the thing is made, and cannot be changed while it exists. */
  readonly isFixed?: boolean;
}

export interface NumberSetting extends SettingText {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
  /** Values may have a fraction. */
  readonly fraction?: boolean;
  /** The largest value that the slider offers; larger ones can be typed. Default: max. */
  readonly sliderMax?: number;
}

/** A number that can be left out, which `none` describes. */
export interface OptionalNumberSetting extends Omit<NumberSetting, 'kind' | 'default'> {
  readonly kind: 'optionalNumber';
  readonly default: number | null;
  /** What it means to leave it out, such as `no limit`. */
  readonly none: string;
  /** AWS's value for that where it has one, outside the range: -1. Default: null. */
  readonly absent?: number;
  /** The value to begin with when the learner sets one. */
  readonly first: number;
}

/** One that AWS writes as a number also when it is left out. */
type UnlimitedNumberSetting = OptionalNumberSetting & {
  readonly default: number;
  readonly absent: number;
};

export interface SwitchSetting extends SettingText {
  readonly kind: 'switch';
  readonly default: boolean;
}

/** A value that can be chosen. */
export type ChoiceValue = string | number | null;

/** One of several values; null can be one of them. */
export interface ChoiceSetting<Option extends ChoiceValue = ChoiceValue> extends SettingText {
  readonly kind: 'choice';
  readonly default: Option;
  readonly options: readonly { readonly value: Option; readonly name: string }[];
}

/** A list that holds one known value or nothing, shown as a switch. */
interface FlagSetting<Flag extends string = string> extends SettingText {
  readonly kind: 'flag';
  readonly default: readonly Flag[];
  readonly flag: Flag;
}

/** AWS's filter criteria, typed as JSON. */
interface FilterSetting extends SettingText {
  readonly kind: 'filter';
  readonly default: null;
}

export type Setting =
  | NumberSetting
  | OptionalNumberSetting
  | SwitchSetting
  | ChoiceSetting
  | FlagSetting
  | FilterSetting;

/** The setting at a path such as `queue.DelaySeconds`, if there is one. */
export function settingAt(groups: SettingGroups, path: string): Setting | undefined {
  const [group = '', key = '', ...rest] = path.split('.');
  const own = Object.hasOwn(groups, group) ? groups[group] : undefined;
  return own && rest.length === 0 && Object.hasOwn(own, key) ? own[key] : undefined;
}

/** AWS's FilterCriteria of an event source mapping. Each pattern is JSON text. */
export interface FilterCriteria {
  readonly Filters: readonly { readonly Pattern: string }[];
}

/** The kind of setting that can hold a value of this type. */
type SettingFor<Value> = [Value] extends [boolean]
  ? SwitchSetting
  : [Value] extends [number]
    ? NumberSetting | UnlimitedNumberSetting
    : [Value] extends [string | null]
      ? ChoiceSetting<Value>
      : [Value] extends [readonly (infer Flag extends string)[]]
        ? FlagSetting<Flag>
        : [Value] extends [FilterCriteria | null]
          ? FilterSetting
          : OptionalNumberSetting;

/** One setting for every value of a settings object, group by group. */
export type SettingsOf<Settings> = {
  readonly [Group in keyof Settings]: {
    readonly [Key in keyof Settings[Group]]: SettingFor<Settings[Group][Key]>;
  };
};

/** Settings whose types are not known here, as panels and schemas see them. */
export type SettingGroups = Readonly<Record<string, Readonly<Record<string, Setting>>>>;

const FilterCriteriaSchema = v.strictObject({
  Filters: v.optional(
    v.pipe(
      v.array(v.strictObject({ Pattern: v.pipe(v.string(), v.maxLength(4_096)) })),
      v.maxLength(10),
    ),
    [],
  ),
});

/** @param or what else is allowed, for its errors: `or null` */
function numberSchema({ min, max, fraction }: NumberRange, or?: string) {
  const inRange = v.pipe(v.number(or), v.minValue(min, or), v.maxValue(max, or));
  return fraction ? inRange : v.pipe(inRange, v.integer(or));
}

type NumberRange = Pick<NumberSetting, 'min' | 'max' | 'fraction'>;

function choiceSchema({ options }: ChoiceSetting) {
  const values = options.map(({ value }) => value);
  const named = values.filter((value) => value !== null);
  return values.includes(null) ? v.nullable(v.picklist(named, 'or null')) : v.picklist(named);
}

/** Whether a number that can be left out is left out. */
export function isLeftOut(setting: OptionalNumberSetting, value: unknown): boolean {
  return value === undefined || value === (setting.absent ?? null);
}

/** The schema of one setting's value. What is left out takes the setting's default. */
export function schemaOfSetting(setting: Setting): v.GenericSchema {
  switch (setting.kind) {
    case 'number':
      return v.optional(numberSchema(setting), setting.default);
    case 'optionalNumber': {
      const inRange = numberSchema(setting, `or ${setting.absent ?? null}`);
      if (setting.absent === undefined) return v.optional(v.nullable(inRange), setting.default);
      const { absent } = setting;
      return v.optional(v.union([v.literal(absent), inRange]), setting.default ?? absent);
    }
    case 'switch':
      return v.optional(v.boolean(), setting.default);
    case 'choice':
      return v.optional(choiceSchema(setting), setting.default);
    case 'flag':
      return v.optional(v.pipe(v.array(v.literal(setting.flag)), v.maxLength(1)), [
        ...setting.default,
      ]);
    case 'filter':
      return v.optional(v.nullable(FilterCriteriaSchema), setting.default);
  }
}

/** The schema of one group of settings; unknown keys are refused. */
export function schemaOfGroup(group: Readonly<Record<string, Setting>>) {
  const entries = Object.entries(group).map(([key, setting]) => [key, schemaOfSetting(setting)]);
  return v.strictObject(Object.fromEntries(entries));
}

/** The schema of a settings object, derived from its settings: unknown keys are refused. */
export function schemaOfSettings<Settings>(
  groups: SettingsOf<Settings>,
): v.GenericSchema<unknown, Settings> {
  const entries = Object.entries(groups as unknown as SettingGroups).map(([name, group]) => [
    name,
    v.optional(schemaOfGroup(group), {}),
  ]);
  // The entries come from SettingsOf<Settings>, so the output is Settings; types stop at fromEntries.
  return v.optional(v.strictObject(Object.fromEntries(entries)), {}) as unknown as v.GenericSchema<
    unknown,
    Settings
  >;
}
