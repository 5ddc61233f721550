import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../panels/controls/Button';
import styles from './Help.module.css';
import { SHORTCUTS } from './shortcutList';

/** The keyboard shortcuts, for as long as it is there. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a low screen it scrolls, for which it has to have the focus.
    if (list.current) list.current.tabIndex = 0;
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="help" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="help" className={styles.title}>
          Keyboard shortcuts
        </h2>
        <Button look="icon" className={styles.close} aria-label="Close" onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <div ref={list} className={styles.places}>
        {SHORTCUTS.map(({ place, shortcuts }) => (
          <section key={place} aria-label={place}>
            <h3 className={styles.place}>{place}</h3>
            <dl>
              {shortcuts.map(({ keys, does }) => (
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
          </section>
        ))}
      </div>
    </dialog>
  );
}
