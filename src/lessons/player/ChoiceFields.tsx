import { Check, X } from 'lucide-react';
import { useId } from 'react';
import type { OpenRun } from '../../playback/openRun';
import { type Answer, type ChoiceAsk, said } from '../ask';
import type { NamedRun } from '../lesson';
import styles from './Fields.module.css';

interface ChoiceFieldsProps {
  readonly ask: ChoiceAsk;
  readonly run: OpenRun;
  readonly named: NamedRun;
  readonly value: Answer | null;
  readonly isRight: boolean | null;
  readonly onChange: (value: string) => void;
}

/** One of several. */
export function ChoiceFields({ ask, run, named, value, isRight, onChange }: ChoiceFieldsProps) {
  const name = useId();
  return (
    <div className={styles.options}>
      {Object.entries(ask.options).map(([id, { says }]) => (
        <label key={id} className={styles.option} data-chosen={id === value}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === value}
            onChange={() => onChange(id)}
          />
          <span>{said(says, run, named)}</span>
          {id === value && isRight !== null && <Sign isRight={isRight} />}
        </label>
      ))}
    </div>
  );
}

function Sign({ isRight }: { readonly isRight: boolean }) {
  return isRight ? (
    <Check size={16} className={styles.right} aria-label="Right" />
  ) : (
    <X size={16} className={styles.wrong} aria-label="Not right" />
  );
}
