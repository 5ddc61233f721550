import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../panels/controls/Button';
import { SHORTCUTS } from '../panels/transport/shortcuts';
import styles from './Help.module.css';

/** The keyboard shortcuts, for as long as it is there. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="help" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="help" className={styles.title}>
          Keyboard shortcuts
        </h2>
        <Button look="icon" aria-label="Close" onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <p className={styles.where}>While the stage or the playback has the focus:</p>
      <dl className={styles.keys}>
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={does} className={styles.line}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
