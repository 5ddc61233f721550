import styles from './MomentEntry.module.css';

interface MomentEntryProps {
  /** When, as text of the clock or in words. */
  readonly when: string;
  readonly says: string;
  readonly onClick: () => void;
}

/** A line of a list in a popover: something that stands at a moment of the timeline. */
export function MomentEntry({ when, says, onClick }: MomentEntryProps) {
  return (
    <li>
      <button type="button" className={styles.entry} onClick={onClick}>
        <span className={styles.time}>{when}</span>
        {says}
      </button>
    </li>
  );
}
