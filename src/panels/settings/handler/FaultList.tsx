import { Plus } from 'lucide-react';
import type { Fault } from '../../../lambda/handler';
import { Button } from '../../controls/Button';
import type { UnitName } from '../units';
import { FaultEditor } from './FaultEditor';
import styles from './FaultList.module.css';

interface FaultListProps {
  readonly faults: readonly Fault[];
  readonly items: UnitName;
  readonly onChange: (faults: readonly Fault[]) => string | null;
}

/** Everything that goes wrong in the function; each fault can be changed or taken away. */
export function FaultList({ faults, items, onChange }: FaultListProps) {
  return (
    <div className={styles.faults}>
      <h4 className={styles.name}>Faults</h4>
      {faults.length === 0 && <p className={styles.none}>none: every {items.one} succeeds</p>}
      <ol className={styles.list}>
        {faults.map((fault, place) => {
          // A fault has no id of its own: it is known by its place. When one is taken away, all get
          // a new key, so that nothing half typed ends up in the fault that takes its place.
          const key = `${place + 1} of ${faults.length}`;
          return (
            <li key={key}>
              <FaultEditor
                fault={fault}
                number={place + 1}
                items={items}
                onChange={(changed) => onChange(faults.with(place, changed))}
                onRemove={() => onChange(faults.toSpliced(place, 1))}
              />
            </li>
          );
        })}
      </ol>
      <Button
        className={styles.add}
        onClick={() => onChange([...faults, { items: 'all', does: 'throw', attempts: 1 }])}
      >
        <Plus size={14} aria-hidden /> Add a fault
      </Button>
    </div>
  );
}
