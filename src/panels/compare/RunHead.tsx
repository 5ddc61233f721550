import type { ReactNode } from 'react';
import type { OpenRun } from '../../playback/openRun';
import styles from './RunHead.module.css';

interface RunHeadProps {
  readonly run: OpenRun;
  readonly isKept: boolean;
  /** What else there is to say about it. */
  readonly children: ReactNode;
}

/** Above a stage: which of the two runs it shows. */
export function RunHead({ run, isKept, children }: RunHeadProps) {
  return (
    <div className={styles.head}>
      <h2 className={styles.name}>
        <span className={isKept ? styles.kept : styles.now} aria-hidden>
          {isKept ? 'A' : 'B'}
        </span>
        <span>{isKept ? 'Kept' : 'Now'}</span>
        <span className={styles.title}>{run.scenario.title || run.model.name}</span>
      </h2>
      {children}
    </div>
  );
}
