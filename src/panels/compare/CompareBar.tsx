import { ArrowLeftRight, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from '../controls/Button';
import styles from './CompareBar.module.css';
import type { Difference } from './scenarioDifferences';

interface SwitchProps {
  readonly isKeptSeen: boolean;
  readonly onSee: (isKept: boolean) => void;
  /** What there is to say about the run that is seen. */
  readonly note: ReactNode;
}

interface CompareBarProps {
  readonly ref: Ref<HTMLElement>;
  readonly differences: readonly Difference[];
  /** Where there is room for one stage: which run it shows. */
  readonly switch: SwitchProps | null;
  readonly onSwap: () => void;
  readonly onStop: () => void;
  /** What else can be done to the run now. */
  readonly children: ReactNode;
}

/** Above both stages: how the two scenarios differ, and what can be done with the two runs. */
export function CompareBar(props: CompareBarProps) {
  const { ref, differences, switch: choice, onSwap, onStop, children } = props;
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={choice ? `${styles.bar} ${styles.narrow}` : styles.bar}
      aria-label="Comparison"
    >
      {choice && <Switch {...choice} />}
      <Differences differences={differences} note={choice?.note} />
      <div className={styles.tools}>
        {children}
        <Button onClick={onSwap} title="The kept run becomes the one that is changed">
          <ArrowLeftRight size={15} aria-hidden />
          <span className={styles.name}>Swap</span>
        </Button>
        <Button onClick={onStop}>
          <X size={15} aria-hidden />
          <span className={styles.name}>Stop comparing</span>
        </Button>
      </div>
    </section>
  );
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly note: ReactNode;
}

function Differences({ differences, note }: DifferencesProps) {
  return (
    <div className={styles.words}>
      {listed(differences)}
      {note}
    </div>
  );
}

function listed(differences: readonly Difference[]) {
  if (differences.length === 0) {
    return <p className={styles.hint}>Change a setting: B shows what it does.</p>;
  }
  return (
    <ul className={styles.differences} aria-label="What differs between the two scenarios">
      {differences.map(({ path, name, kept, now }) => (
        <li key={path} className={styles.difference}>
          {name} <span className={styles.before}>{kept}</span>
          <span aria-hidden> → </span>
          <span className="visually-hidden"> kept, now </span>
          <strong>{now}</strong>
        </li>
      ))}
    </ul>
  );
}

function Switch({ isKeptSeen, onSee }: SwitchProps) {
  return (
    <fieldset className={styles.switch} aria-label="Run on the stage">
      {[true, false].map((isKept) => (
        <button
          key={String(isKept)}
          type="button"
          className={styles.choice}
          aria-pressed={isKept === isKeptSeen}
          onClick={() => onSee(isKept)}
        >
          {isKept ? 'A Kept' : 'B Now'}
        </button>
      ))}
    </fieldset>
  );
}
