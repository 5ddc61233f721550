import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../panels/controls/Button';
import { SHORTCUTS } from '../panels/transport/shortcuts';
import styles from './Help.module.css';

interface HelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The keyboard shortcuts. */
export function Help({ isOpen, onClose }: HelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="help" onClose={onClose}>
      {isOpen && (
        <>
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
        </>
      )}
    </dialog>
  );
}
