import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../panels/controls/Button';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A panel below what it is about, which stays in sight and in reach. Escape closes it. The focus goes
 * back to what had it when it was opened.
 */
export function Sheet({ name, onClose, children }: SheetProps) {
  const [opener] = useState(() => document.activeElement);
  const close = () => {
    onClose();
    if (opener instanceof HTMLElement) opener.focus();
  };
  return (
    <section
      id="sheet"
      className={styles.sheet}
      aria-label={`${name} panel`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // It closes the sheet, and no more than that.
        event.preventDefault();
        close();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <Button look="icon" className={styles.close} aria-label="Close" onClick={close}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
