import { X } from 'lucide-react';
import { type CSSProperties, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** In pixels, where there is so much room. */
  readonly width?: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, for as long as it is there; its content scrolls by itself. */
export function Dialog({ title, width = 520, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const style = { '--width': `${width}px` } as CSSProperties;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      style={style}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <Button look="icon" className={styles.close} aria-label="Close" onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
