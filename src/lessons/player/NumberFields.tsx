import { Minus, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../panels/controls/Button';
import type { Answer, NumberAsk } from '../ask';
import styles from './Fields.module.css';

interface NumberFieldsProps {
  readonly ask: NumberAsk;
  readonly value: Answer | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number, typed or counted up and down. It begins empty: a number there would be a hint. */
export function NumberFields({ ask: { min, max, unit }, value, onChange }: NumberFieldsProps) {
  const [typed, type] = useState(value === null ? '' : String(value));
  const id = useId();
  const take = (text: string) => {
    type(text);
    const number = Number(text);
    const isOne = text.trim() !== '' && Number.isInteger(number) && number >= min && number <= max;
    onChange(isOne ? number : null);
  };
  const by = (change: number) => {
    const from = typed.trim() === '' || Number.isNaN(Number(typed)) ? null : Number(typed);
    const next = from === null ? min : Math.round(from) + change;
    take(String(Math.min(max, Math.max(min, next))));
  };
  return (
    <div className={styles.number}>
      <Button aria-label="One less" className={styles.stepper} onClick={() => by(-1)}>
        <Minus size={15} aria-hidden />
      </Button>
      <input
        className={styles.typed}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        aria-label={`Number of ${unit}`}
        aria-describedby={id}
        autoComplete="off"
        value={typed}
        onChange={(event) => take(event.target.value)}
      />
      <Button aria-label="One more" className={styles.stepper} onClick={() => by(1)}>
        <Plus size={15} aria-hidden />
      </Button>
      <span id={id} className={styles.unit}>
        <span className={styles.of}>{unit}</span>{' '}
        <span className={styles.range}>
          {min} to {max}
        </span>
      </span>
    </div>
  );
}
