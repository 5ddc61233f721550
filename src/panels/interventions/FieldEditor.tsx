import { useId } from 'react';
import type { InterventionField } from '../../models/interventions';
import { listOf } from '../../models/wording';
import { TextField } from '../controls/TextField';
import { inLargerUnits } from '../settings/units';
import { BelowValue, BesideName } from '../settings/ValueEditor';
import styles from './FieldEditor.module.css';

interface FieldEditorProps {
  readonly field: InterventionField;
  readonly value: unknown;
  /** What an item is called, and the ids of all that the scenario sends. */
  readonly noun: string;
  readonly known: ReadonlySet<string>;
  /** What is wrong with the value, or null when it was taken. */
  readonly onChange: (value: unknown) => string | null;
}

/** One value that an intervention is done with: its names, and an editor as in the settings. */
export function FieldEditor({ field, value, noun, known, onChange }: FieldEditorProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        {field.kind === 'text' || field.kind === 'items' ? (
          <span className={styles.name}>{field.name}</span>
        ) : (
          <>
            <label htmlFor={id} className={styles.name}>
              {field.name}
            </label>
            <BesideName {...{ id, value, onChange }} setting={field} isRefused={false} />
          </>
        )}
      </div>
      <Below field={field} value={value} />
      {field.kind === 'text' ? (
        <TextField
          label={field.name}
          value={typeof value === 'string' ? value : ''}
          placeholder={field.placeholder}
          onChange={(text) => onChange(text === '' ? undefined : text)}
        />
      ) : field.kind === 'items' ? (
        <Items {...{ value, noun, known, onChange }} name={field.name} />
      ) : (
        <BelowValue {...{ id, value, onChange }} setting={field} isRefused={false} />
      )}
      {'help' in field && <p className={styles.help}>{field.help}</p>}
    </div>
  );
}

/** AWS's name of it, and a long time in larger units. */
function Below({ field, value }: Pick<FieldEditorProps, 'field' | 'value'>) {
  const isTime = 'unit' in field && (field.unit === 's' || field.unit === 'ms');
  if (!field.aws && !isTime) return null;
  return (
    <p className={styles.below}>
      {field.aws && <code className={styles.aws}>{field.aws}</code>}
      {isTime && typeof value === 'number' && (
        <span className={styles.larger}>{inLargerUnits(value, field.unit)}</span>
      )}
    </p>
  );
}

interface ItemsProps extends Omit<FieldEditorProps, 'field'> {
  readonly name: string;
}

function Items({ name, value, noun, known, onChange }: ItemsProps) {
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  const missing = ids.filter((id) => !known.has(id));
  return (
    <>
      <TextField
        label={name}
        value={ids.join(', ')}
        placeholder="m1, m2"
        onChange={(text) => {
          const typed = text.split(/[\s,]+/).filter((id) => id !== '');
          return typed.length === 0 ? `At least one ${noun}, by its id.` : onChange(typed);
        }}
      />
      {missing.length > 0 && (
        <p className={styles.missing}>There is no {listOf(noun, missing)} in this scenario.</p>
      )}
    </>
  );
}
