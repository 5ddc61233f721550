import type { AnyIntervention, InterventionKind } from '../../models/interventions';
import type { ModelDescription } from '../../models/model';
import { settingAt } from '../../models/setting';
import { Select } from '../controls/Select';
import { valueAt } from '../settings/path';
import { FieldEditor } from './FieldEditor';
import styles from './FieldList.module.css';
import { changeableOf } from './kinds';

export interface FieldListProps {
  readonly model: ModelDescription;
  readonly kind: InterventionKind;
  /** The values as they are, by field. */
  readonly values: object;
  /** The ids of all that the scenario sends. */
  readonly known: ReadonlySet<string>;
  /** The value that a setting has just before. */
  readonly before: (path: string) => unknown;
  readonly onChange: (values: Readonly<Record<string, unknown>>) => string | null;
}

/** Everything that an intervention is done with, to be changed. */
export function FieldList({ model, kind, values, known, before, onChange }: FieldListProps) {
  const shared = { known, noun: model.items.one };
  if (kind.id !== 'set') {
    return (
      <div className={styles.fields}>
        {Object.entries(kind.fields).map(([key, field]) => (
          <FieldEditor
            key={key}
            {...shared}
            field={field}
            value={valueAt(values, key)}
            onChange={(value) => onChange({ [key]: value })}
          />
        ))}
      </div>
    );
  }
  const changeable = changeableOf(model);
  const path = String(valueAt(values, 'path') ?? '');
  const setting = settingAt(model.settings, path);
  return (
    <div className={styles.fields}>
      <Select
        aria-label="Setting"
        value={path}
        options={changeable.map(({ path: value, name }) => ({ value, name }))}
        onChoose={(chosen) => onChange({ path: chosen, to: before(chosen) })}
      />
      {setting && (
        <FieldEditor
          key={path}
          {...shared}
          field={setting}
          value={valueAt(values, 'to')}
          onChange={(to) => onChange({ to })}
        />
      )}
    </div>
  );
}

/** An intervention of a kind at a moment. */
export function interventionOf(
  kind: InterventionKind,
  values: object,
  atMs: number,
): AnyIntervention {
  return { ...values, atMs, do: kind.id };
}
