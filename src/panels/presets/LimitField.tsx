import { X } from 'lucide-react';
import { MAX_VIRTUAL_MS } from '../../lambda/handler';
import { Button } from '../controls/Button';
import { NumberField } from '../controls/NumberField';
import styles from './LimitField.module.css';

interface LimitFieldProps {
  /** Milliseconds from being sent to being done. */
  readonly limitMs: number;
  /** Sets another limit, or none. */
  readonly onChange: (limitMs: number | null) => string | null;
}

/** The limit within which everything has to be done, typed in seconds, and the way to have none. */
export function LimitField({ limitMs, onChange }: LimitFieldProps) {
  return (
    <span className={styles.limit}>
      <NumberField
        label="Limit"
        value={limitMs / 1_000}
        min={0.001}
        max={MAX_VIRTUAL_MS / 1_000}
        fraction
        unit="s"
        onChange={(value) => onChange(Math.round(value * 1_000))}
      />
      <Button look="icon" aria-label="No limit" title="No limit" onClick={() => onChange(null)}>
        <X size={14} aria-hidden />
      </Button>
    </span>
  );
}
