import * as v from 'valibot';
import { MAX_VIRTUAL_MS } from '../lambda/handler';
import type { Setting } from './setting';

/** The most interventions that one scenario may have. */
export const MAX_INTERVENTIONS = 100;

/** When an intervention happens, in virtual milliseconds. */
export const interventionTime = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_VIRTUAL_MS));

/** What can be done to one model alone: its name in the public format, and what it is done with. */
export function intervention<const Kind extends string, const Entries extends v.ObjectEntries>(
  kind: Kind,
  entries: Entries,
) {
  return v.strictObject({ atMs: interventionTime, do: v.literal(kind), ...entries });
}

/** For how long something goes on that is over by itself, in milliseconds, unless it is said. */
export const USUAL_SPELL_MS = 600_000;

/** The schema of how long something goes on that is over by itself. */
export const forMs = v.optional(
  v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_VIRTUAL_MS)),
  USUAL_SPELL_MS,
);

/** Changes a setting from a moment on: `path` as in `queue.VisibilityTimeout`. */
export const SetSchema = v.strictObject({
  atMs: interventionTime,
  do: v.literal('set'),
  path: v.pipe(v.string(), v.maxLength(80)),
  to: v.unknown(),
});
export type SettingChange = Readonly<v.InferOutput<typeof SetSchema>>;

/** Whether an intervention changes a setting: what is called so has its shape, whatever the model. */
export function isSettingChange(intervention: AnyIntervention): intervention is SettingChange {
  return intervention.do === 'set';
}

/** What every intervention has, whatever its model; its other values are fields of its kind. */
export interface AnyIntervention {
  /** Virtual milliseconds. */
  readonly atMs: number;
  readonly do: string;
}

interface FieldText {
  readonly name: string;
  readonly help: string;
  /** AWS's own name of the parameter; null for ours. */
  readonly aws: string | null;
}

/** A line of text that may be left out. */
interface TextField extends FieldText {
  readonly kind: 'text';
  readonly placeholder: string;
}

/** Some of the scenario's items, by their ids; at least one. */
interface ItemsField extends FieldText {
  readonly kind: 'items';
}

/** One value that an intervention is done with. What is left out takes its default. */
export type InterventionField = Setting | TextField | ItemsField;

/** What a marker of an intervention looks like. */
export type InterventionIcon =
  | 'send'
  | 'move'
  | 'look'
  | 'delete'
  | 'time'
  | 'refuse'
  | 'deny'
  | 'setting';

/** Something that can be done to a model while its scenario runs. */
export interface InterventionKind {
  /** The `do` of the public format. */
  readonly id: string;
  readonly name: string;
  /** What it does, in one sentence. */
  readonly help: string;
  /** The call of AWS's API that does it, such as `SendMessage`; null for none. */
  readonly aws: string | null;
  readonly icon: InterventionIcon;
  readonly fields: Readonly<Record<string, InterventionField>>;
}

/** Everything that can be done to a model, loaded by those who want to do it. */
export interface Interventions {
  /** Besides changing a setting, which can be done to every model. */
  readonly kinds: readonly InterventionKind[];
  // Methods: a model is only ever asked about interventions of its own.
  /** What one does, for a list of things to do: `Send 3 messages`. */
  says(intervention: AnyIntervention): string;
  /** The same interventions, with names for what they send that no change of the list changes. */
  named(
    interventions: readonly AnyIntervention[],
    taken: ReadonlySet<string>,
  ): readonly AnyIntervention[];
}

/** The settings with one value changed. The scenario's validation has checked path and value. */
export function withSetting<Settings>(settings: Settings, path: string, to: unknown): Settings {
  const [group, key] = path.split('.') as [keyof Settings, string];
  return { ...settings, [group]: { ...settings[group], [key]: to } };
}
