import type { ReactNode } from 'react';
import styles from './Fixed.module.css';

interface FixedProps {
  /** Why it cannot be changed; undefined where it can. */
  readonly why: string | undefined;
  readonly children: ReactNode;
}

/** What a value is edited with, out of use for a reason that is said. */
export function Fixed({ why, children }: FixedProps) {
  if (why === undefined) return children;
  return (
    <fieldset disabled className={styles.fixed} aria-label={why} title={why}>
      {children}
    </fieldset>
  );
}
