import { X } from 'lucide-react';
import { type Fault, MAX_WORK_MS } from '../../../lambda/handler';
import { Button } from '../../controls/Button';
import { NumberField } from '../../controls/NumberField';
import { Select } from '../../controls/Select';
import { TextField } from '../../controls/TextField';
import type { UnitName } from '../units';
import styles from './FaultEditor.module.css';
import { FaultWhen } from './FaultWhen';
import { FAILS_AFTER_NAMES, FAULT_NAMES, faultAfter, faultThat } from './handlerSettings';

interface FaultEditorProps {
  readonly fault: Fault;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly items: UnitName;
  readonly onChange: (fault: Fault) => string | null;
  readonly onRemove: () => void;
}

/** One fault: which items it hits, what the function then does, and how often. */
export function FaultEditor({ fault, number, items, onChange, onRemove }: FaultEditorProps) {
  const first = typeof fault.attempts === 'number' ? fault.attempts : null;
  return (
    <fieldset className={styles.fault}>
      <legend className="visually-hidden">Fault {number}</legend>
      <div className={styles.line}>
        <span className={styles.word}>On</span>
        <TextField
          label={`Fault ${number}: ids of ${items.many}, or all`}
          value={fault.items === 'all' ? 'all' : fault.items.join(', ')}
          onChange={(text) => onChange({ ...fault, items: idsIn(text) })}
        />
        <Button look="icon" aria-label={`Remove fault ${number}`} onClick={onRemove}>
          <X size={14} aria-hidden />
        </Button>
      </div>
      <div className={styles.line}>
        <span className={styles.word}>it</span>
        <Select
          aria-label={`Fault ${number}: what the function does`}
          value={fault.does}
          options={FAULT_NAMES}
          onChoose={(does) => onChange(faultThat(does, fault))}
        />
        {fault.byMs !== undefined && (
          <NumberField
            label={`Fault ${number}: how much longer`}
            value={fault.byMs}
            min={0}
            max={MAX_WORK_MS}
            unit="ms"
            onChange={(byMs) => onChange({ ...fault, byMs })}
          />
        )}
      </div>
      {fault.does !== 'slow' && (
        <div className={styles.line}>
          <span className={styles.word} />
          <Select
            aria-label={`Fault ${number}: how far it got`}
            value={fault.after ?? 'before'}
            options={FAILS_AFTER_NAMES}
            onChoose={(after) => onChange(faultAfter(after, fault))}
          />
        </div>
      )}
      <div className={styles.line}>
        <span className={styles.word}>on</span>
        <Select
          aria-label={`Fault ${number}: on which attempts`}
          value={first === null ? 'all' : 'first'}
          options={[
            { value: 'all', name: 'every attempt' },
            { value: 'first', name: 'the first attempts' },
          ]}
          onChoose={(which) => onChange({ ...fault, attempts: which === 'all' ? 'all' : 1 })}
        />
        {first !== null && (
          <NumberField
            label={`Fault ${number}: how many attempts`}
            value={first}
            min={1}
            max={1_000}
            unit=""
            onChange={(attempts) => onChange({ ...fault, attempts })}
          />
        )}
      </div>
      <FaultWhen fault={fault} number={number} onChange={onChange} />
    </fieldset>
  );
}

/** `m3, m7` as a list; nothing and `all` mean all. */
function idsIn(text: string): Fault['items'] {
  const ids = text.split(/[\s,]+/).filter((id) => id !== '');
  return ids.length === 0 || (ids.length === 1 && ids[0] === 'all') ? 'all' : ids;
}
