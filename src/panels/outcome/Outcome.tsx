import { clockTime } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import { Copied } from '../controls/Copied';
import type { UnitName } from '../settings/units';
import { FIGURES } from './allFigures';
import { figuresOf } from './figures';
import { MetricsTable } from './MetricsTable';
import styles from './Outcome.module.css';
import { Tiles } from './Tiles';

interface OutcomeProps {
  readonly run: OpenRun;
  readonly items: UnitName;
}

/** What the whole run came to: its figures, how it ended, and AWS's metrics. */
export function Outcome({ run, items }: OutcomeProps) {
  const { report } = run;
  return (
    <section className={styles.outcome} aria-label="Outcome">
      <div className={styles.figures}>
        <Tiles figures={figuresOf(FIGURES, report, items)} />
        <div className={styles.ended}>
          <p>{endedText(run)}</p>
          <Copied text={() => JSON.stringify(report, null, 2)}>Copy the report</Copied>
        </div>
      </div>
      <MetricsTable metrics={report.metrics} />
    </section>
  );
}

function endedText({ ended }: OpenRun): string {
  const at = clockTime(ended.atMs);
  switch (ended.why) {
    case 'quiet':
      return `The run ended at ${at}: nothing was left to happen.`;
    case 'horizon':
      return `The run was cut off at ${at}, its horizon.`;
    case 'limit':
      return `The run was cut off at ${at}: too many events.`;
  }
}
