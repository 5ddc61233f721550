import { X } from 'lucide-react';
import { clockTime, count } from '../models/wording';
import { Button } from '../panels/controls/Button';
import styles from './Notices.module.css';
import { useApp } from './store';

/** What the learner has to know now: a bad link, a simulation that failed, one that takes long. */
export function Notices() {
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
      {status.is === 'simulating' && (
        <div className={styles.progress}>
          <p>
            Working out the run: {count(status.progress.events)} events, at{' '}
            {clockTime(Math.floor(status.progress.atMs / 1_000) * 1_000)}
          </p>
          {run && <Button onClick={cancel}>Cancel</Button>}
        </div>
      )}
    </div>
  );
}
