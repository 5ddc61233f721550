import { FAULTS, type FaultId } from '../../models/faults';
import styles from './FaultChoice.module.css';

interface FaultChoiceProps {
  readonly chosen: FaultId;
  readonly onChoose: (fault: FaultId) => void;
}

/** What goes wrong in all models, and what that means. */
export function FaultChoice({ chosen, onChoose }: FaultChoiceProps) {
  const says = FAULTS.find(({ id }) => id === chosen)?.says;
  return (
    <section className={styles.faults} aria-label="What goes wrong">
      <fieldset className={styles.choices} aria-label="Fault">
        {FAULTS.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className={styles.choice}
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <p className={styles.says}>{says}</p>
    </section>
  );
}
