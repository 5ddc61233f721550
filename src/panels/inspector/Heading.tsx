import { X } from 'lucide-react';
import type { Details } from '../../models/details';
import { Button } from '../controls/Button';
import styles from './Heading.module.css';

interface HeadingProps {
  readonly name: string;
  /** Null while it is not known, and for an event that is about nothing in particular. */
  readonly details: Details | null;
  readonly onClose: () => void;
}

/** What is looked at, and its state at the present moment. */
export function Heading({ name, details, onClose }: HeadingProps) {
  return (
    <header className={styles.heading}>
      <h3 className={styles.name}>{name}</h3>
      <Button look="icon" aria-label={`Look away from ${name}`} title="Esc" onClick={onClose}>
        <X size={16} aria-hidden />
      </Button>
      {details && (
        <p className={styles.state} data-look={details.look}>
          <span className={styles.dot} aria-hidden />
          {details.state}
        </p>
      )}
    </header>
  );
}
