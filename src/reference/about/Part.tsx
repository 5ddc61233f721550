import { type ReactNode, useId } from 'react';
import styles from './About.module.css';

interface PartProps {
  readonly name: string;
  /** What it is, and how to read it. */
  readonly intro: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function Part({ name, intro, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        {name}
      </h2>
      <p className={styles.intro}>{intro}</p>
      {children}
    </section>
  );
}
