import { FileDown, RotateCw } from 'lucide-react';
import { Button } from '../../panels/controls/Button';
import { Copied } from '../../panels/controls/Copied';
import { fileTextOf } from '../../scenario/file';
import { saveScenario } from '../files/saveScenario';
import { messageOf } from '../simulator';
import { useApp } from '../store';
import styles from './Failure.module.css';

interface FailureProps {
  readonly error: unknown;
  /** Back to the page as it is. */
  readonly onGoOn: () => void;
}

/** Says that something failed, with the scenario to take along and every way on. */
export function Failure({ error, onGoOn }: FailureProps) {
  const json = fileTextOf(useApp.getState().scenario);
  return (
    <main className={styles.page}>
      <h1>Something went wrong</h1>
      <p>That is a fault of Redrive, not of your scenario. Here it is, so that nothing is lost:</p>
      <textarea className={styles.scenario} readOnly aria-label="Scenario" value={json} />
      <p className={styles.ways}>
        <Copied text={() => json}>Copy the scenario</Copied>
        <Button onClick={saveScenario}>
          <FileDown size={15} aria-hidden /> Save the scenario
        </Button>
      </p>
      <p>What failed, for those who can mend it:</p>
      <p className={styles.reason}>{messageOf(error)}</p>
      <p className={styles.ways}>
        <Button look="primary" onClick={onGoOn}>
          Go on where you were
        </Button>
        <Button onClick={() => window.location.reload()}>
          <RotateCw size={15} aria-hidden /> Load the page again
        </Button>
        <Button
          onClick={() => {
            useApp.getState().openPreset('');
            onGoOn();
          }}
        >
          Open the first example
        </Button>
      </p>
    </main>
  );
}
