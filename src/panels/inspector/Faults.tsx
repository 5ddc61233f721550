import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { type Fault, MAX_WORK_MS } from '../../lambda/handler';
import { Button } from '../controls/Button';
import { NumberField } from '../controls/NumberField';
import { Select } from '../controls/Select';
import { effectOf } from '../settings/handler/faultWords';
import { FAILS_AFTER_NAMES, faultAfter, SLOWER_BY_MS } from '../settings/handler/handlerSettings';
import type { UnitName } from '../settings/units';
import styles from './Faults.module.css';
import { type Effect, type FaultOn, faultsOn, withFault, withoutFault } from './faults';

interface FaultsProps {
  readonly item: string;
  /** What items are called. */
  readonly noun: UnitName;
  readonly faults: readonly Fault[];
  /** What is wrong with the faults, or null when they were taken. */
  readonly onChange: (faults: readonly Fault[]) => string | null;
}

const EFFECTS: readonly { readonly name: string; readonly effect: Effect }[] = [
  { name: 'fail always', effect: { does: 'throw' } },
  { name: 'fail at first', effect: { does: 'throw', attempts: 1 } },
  { name: 'hang', effect: { does: 'hang' } },
  { name: 'exit', effect: { does: 'exit' } },
  { name: 'be slow', effect: { does: 'slow', byMs: SLOWER_BY_MS } },
];

/** What goes wrong with an item, and what can be made to: the whole run is worked out again. */
export function Faults({ item, noun, faults, onChange }: FaultsProps) {
  const id = useId();
  const [error, setError] = useState<string | null>(null);
  const take = (next: readonly Fault[]) => setError(onChange(next));
  const present = faultsOn(faults, item);
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        What goes wrong with it
      </h4>
      {present.length === 0 && <p className={styles.none}>Nothing: the function succeeds on it.</p>}
      <ul>
        {present.map((one) => (
          <li key={one.place} className={styles.fault}>
            <span className={styles.words}>{wordsOf(one, noun)}</span>
            <Button
              look="icon"
              aria-label={
                one.hits === 'all'
                  ? `Remove for every ${noun.one}: ${effectOf(one.fault)}`
                  : `Remove: ${effectOf(one.fault)}`
              }
              onClick={() => take(withoutFault(faults, item, one.place))}
            >
              <X size={14} aria-hidden />
            </Button>
            {one.hits === 'alone' && (
              <Degree
                fault={one.fault}
                onChange={(fault) => onChange(faults.with(one.place, fault))}
              />
            )}
          </li>
        ))}
      </ul>
      <p className={styles.make}>Make this {noun.one}</p>
      <div className={styles.effects}>
        {EFFECTS.map(({ name, effect }) => (
          <Button
            key={name}
            className={styles.effect}
            onClick={() => take(withFault(faults, item, effect))}
          >
            {name}
          </Button>
        ))}
      </div>
      {error !== null && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </section>
  );
}

/** `It throws an error`, and whom else it hits. */
function wordsOf({ fault, hits }: FaultOn, noun: UnitName): string {
  const effect = effectOf(fault);
  if (hits === 'all') return `With every ${noun.one} the function ${effect}.`;
  const others = hits === 'others' ? 'With it and others the' : 'The';
  return `${others} function ${effect}.`;
}

interface DegreeProps {
  readonly fault: Fault;
  readonly onChange: (fault: Fault) => string | null;
}

/** How slow it is, or how far it gets and how often it fails. */
function Degree({ fault, onChange }: DegreeProps) {
  const { attempts, byMs, after } = fault;
  if (byMs !== undefined) {
    return (
      <span className={styles.amount}>
        <span>longer by</span>
        <NumberField
          label="How much longer it takes"
          value={byMs}
          min={0}
          max={MAX_WORK_MS}
          unit="ms"
          onChange={(value) => onChange({ ...fault, byMs: value })}
        />
      </span>
    );
  }
  return (
    <>
      <span className={styles.far}>
        <Select
          aria-label="How far it gets"
          value={after ?? 'before'}
          options={FAILS_AFTER_NAMES}
          onChoose={(chosen) => onChange(faultAfter(chosen, fault))}
        />
      </span>
      {attempts !== 'all' && (
        <span className={styles.amount}>
          <span>attempts that fail</span>
          <NumberField
            label="How many attempts fail"
            value={attempts}
            min={1}
            max={1_000}
            unit=""
            onChange={(value) => onChange({ ...fault, attempts: value })}
          />
        </span>
      )}
    </>
  );
}
