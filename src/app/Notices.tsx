import { X } from 'lucide-react';
import { clockTime, count } from '../models/wording';
import { Button } from '../panels/controls/Button';
import styles from './Notices.module.css';
import type { Progress } from './simulator';
import { useApp } from './store';

/**
 * What the learner has to know now: a bad link, a simulation that failed, one that takes long.
 *
 * @param working what takes long if it is not the run of the sandbox
 */
export function Notices({ working = null }: { readonly working?: WorkingOutProps | null }) {
  const { notice, say, status, cancel, run } = useApp();
  return (
    <div className={styles.notices}>
      <div className={styles.alerts}>
        {notice !== null && (
          <div role="alert" className={styles.alert}>
            <p>{notice}</p>
            <Button look="icon" aria-label="Dismiss" onClick={() => say(null)}>
              <X size={15} aria-hidden />
            </Button>
          </div>
        )}
        {status.is === 'failed' && (
          <div role="alert" className={styles.alert}>
            <p>
              {status.message} {run && 'What you see is the run before the change.'}
            </p>
          </div>
        )}
      </div>
      {working && <WorkingOut {...working} />}
      {status.is === 'simulating' && (
        <WorkingOut progress={status.progress} onCancel={run && cancel} />
      )}
    </div>
  );
}

interface WorkingOutProps {
  readonly progress: Progress;
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}

/** How far a run is that takes long. */
function WorkingOut({ progress: { events, atMs }, onCancel }: WorkingOutProps) {
  return (
    <div className={styles.progress}>
      <p>
        Working out the run: {count(events)} events, at{' '}
        {clockTime(Math.floor(atMs / 1_000) * 1_000)}
      </p>
      {onCancel && <Button onClick={onCancel}>Cancel</Button>}
    </div>
  );
}
