import { resetProgress } from '../../lessons/progress';
import { Button } from '../../panels/controls/Button';
import { Dialog } from '../../panels/controls/Dialog';
import styles from './ResetDialog.module.css';

/** Asks before everything that was done is forgotten: there is no way back. */
export function ResetDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Reset progress" width={420} onClose={onClose}>
      <div className={styles.content}>
        <p>
          Which lessons you have done and which challenges you have solved is kept on this device
          alone. It would be forgotten.
        </p>
        <div className={styles.actions}>
          <Button onClick={onClose}>Keep it</Button>
          <Button
            look="primary"
            onClick={() => {
              resetProgress();
              onClose();
            }}
          >
            Forget it
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
