import { ArrowDownToLine, Search } from 'lucide-react';
import styles from './LogTools.module.css';

interface LogToolsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What the selected item is called; null when none is. */
  readonly selectedName: string | null;
  readonly onlySelected: boolean;
  readonly onOnlySelected: (only: boolean) => void;
  /** How many events are shown, of how many. */
  readonly shown: number;
  readonly all: number;
  readonly isFollowing: boolean;
  readonly onFollow: () => void;
}

const number = new Intl.NumberFormat('en');

/** What decides which events the log shows, and whether it follows the playhead. */
export function LogTools(props: LogToolsProps) {
  const { text, onText, selectedName, onlySelected, onOnlySelected } = props;
  const { shown, all, isFollowing, onFollow } = props;
  return (
    <div className={styles.tools}>
      <label className={styles.search}>
        <Search size={16} aria-hidden="true" />
        <input
          type="search"
          className={styles.field}
          placeholder="Filter the log"
          aria-label="Filter the log"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </label>
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={onlySelected && selectedName !== null}
          disabled={selectedName === null}
          onChange={(event) => onOnlySelected(event.target.checked)}
        />
        <span className={styles.onlyText}>Only {selectedName ?? 'the selected item'}</span>
      </label>
      <p className={styles.count} role="status">
        {shown === all
          ? `${number.format(all)} events`
          : `${number.format(shown)} of ${number.format(all)} events`}
      </p>
      {!isFollowing && (
        <button type="button" className={styles.follow} onClick={onFollow}>
          <ArrowDownToLine size={15} aria-hidden="true" />
          Follow
        </button>
      )}
    </div>
  );
}
