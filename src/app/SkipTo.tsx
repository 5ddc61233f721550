import type { RefObject } from 'react';
import styles from './SkipTo.module.css';

interface SkipToProps {
  /** What the keyboard goes to, past everything before it. */
  readonly target: RefObject<HTMLElement | null>;
  readonly name: string;
}

/** The first thing on a page that the keyboard reaches; nobody else sees it. */
export function SkipTo({ target, name }: SkipToProps) {
  return (
    <button type="button" className={styles.skip} onClick={() => target.current?.focus()}>
      Skip to {name}
    </button>
  );
}
