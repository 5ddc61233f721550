import { type ReactNode, useId } from 'react';
import { Button } from '../panels/controls/Button';
import styles from './Menu.module.css';

interface MenuProps {
  readonly name: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** A button in the header, and what it opens below it. */
export function Menu({ name, icon, children }: MenuProps) {
  const id = useId();
  return (
    <>
      <Button className={styles.button} popoverTarget={id} aria-label={name} title={name}>
        {icon}
      </Button>
      <div id={id} popover="auto" className={styles.menu}>
        {children}
      </div>
    </>
  );
}
