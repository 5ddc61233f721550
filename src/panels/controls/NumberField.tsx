import { useId, useState } from 'react';
import { decimal } from '../../models/wording';
import styles from './NumberField.module.css';

interface NumberFieldProps {
  readonly id?: string;
  /** Its name for screen readers, where no label points to it. */
  readonly label?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly fraction?: boolean | undefined;
  readonly unit: string;
  /** So many characters have room, so that nothing beside the field moves as the value changes. */
  readonly room?: number;
  /** Marked, because AWS would refuse the value. */
  readonly isRefused?: boolean;
  /** What is wrong with the value, or null when it was taken. */
  readonly onChange: (value: number) => string | null;
}

/** A typed number. What is not allowed is said, and the value stays as it was. */
export function NumberField(props: NumberFieldProps) {
  const { value, min, max, fraction, unit, room } = props;
  /** What is being typed; null while the field shows the value. */
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const saysId = useId();
  const range = `${decimal(min, 4)} to ${decimal(max, 4)} ${unit}`.trim();
  const shown = draft ?? decimal(value, 4);

  function take(text: string) {
    setDraft(null);
    const typed = Number(text.replaceAll(/[\s,_]/g, ''));
    const isNumber = text.trim() !== '' && Number.isFinite(typed);
    const isAllowed = isNumber && typed >= min && typed <= max;
    if (!isAllowed || (!fraction && !Number.isInteger(typed))) {
      const kind = fraction ? 'A number' : 'A whole number';
      setError(`${kind} from ${range}. Still ${decimal(value, 4)}.`);
      return;
    }
    setError(typed === value ? null : props.onChange(typed));
  }

  return (
    <span className={styles.field} style={room === undefined ? {} : { minWidth: `${room}ch` }}>
      <span className={props.isRefused ? styles.refused : styles.pill}>
        <input
          id={props.id}
          aria-label={props.label}
          className={styles.input}
          inputMode={fraction ? 'decimal' : 'numeric'}
          autoComplete="off"
          size={Math.max(2, shown.length)}
          value={shown}
          aria-invalid={error !== null}
          aria-describedby={saysId}
          onChange={(event) => {
            setDraft(event.target.value);
            setError(null);
          }}
          onBlur={() => draft !== null && take(draft)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && draft !== null) take(draft);
            if (event.key === 'Escape' && draft !== null) {
              event.stopPropagation();
              event.preventDefault();
              setDraft(null);
            }
          }}
        />
        {unit && <span className={styles.unit}>{unit}</span>}
      </span>
      {error === null ? (
        <span id={saysId} className={styles.range}>
          {range}
        </span>
      ) : (
        <span id={saysId} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </span>
  );
}
