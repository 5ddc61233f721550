import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  readonly id?: string;
  readonly label: string;
  readonly popover: RefObject<HTMLElement | null>;
  /** Called before it is shown, while it can still be placed. */
  readonly onShow?: () => void;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** Something that opens over the page, above all else, and closes by a click beside it or Escape. */
export function Popover({ id, label, popover, onShow, onToggle, children }: PopoverProps) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    // The sheet around it stays open.
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.hidePopover();
  };
  return (
    <section
      ref={popover}
      id={id}
      popover="auto"
      className={styles.popover}
      aria-label={label}
      data-drag
      onKeyDown={press}
      onBeforeToggle={(event) => event.newState === 'open' && onShow?.()}
      onToggle={(event) => onToggle?.(event.newState === 'open')}
    >
      {children}
    </section>
  );
}
