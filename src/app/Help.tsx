import { useEffect, useRef } from 'react';
import { Dialog } from '../panels/controls/Dialog';
import styles from './Help.module.css';
import { SHORTCUTS } from './shortcutList';

/** The keyboard shortcuts, for as long as it is there. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a low screen it scrolls, for which it has to have the focus.
    if (list.current) list.current.tabIndex = 0;
  }, []);
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
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
    </Dialog>
  );
}
