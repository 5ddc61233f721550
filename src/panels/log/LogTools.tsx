import { ArrowDownToLine, Search, TriangleAlert } from 'lucide-react';
import type { Subject } from '../../models/subject';
import { count } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import { Button } from '../controls/Button';
import { KindsMenu } from './KindsMenu';
import type { Kind } from './kinds';
import styles from './LogTools.module.css';
import type { LogView } from './logView';
import { SubjectField } from './SubjectField';

interface LogToolsProps {
  readonly run: OpenRun;
  readonly kinds: readonly Kind[];
  /** What is selected elsewhere. */
  readonly selected: Subject | null;
  readonly view: LogView;
  readonly onView: (change: Partial<LogView>) => void;
  /** How many events are shown. */
  readonly shown: number;
  readonly isSearching: boolean;
  readonly isFollowing: boolean;
  readonly onFollow: () => void;
}

/** What decides which events the log shows, and whether it follows the playhead. */
export function LogTools(props: LogToolsProps) {
  const { run, kinds, selected, view, onView } = props;
  const { shown, isSearching, isFollowing, onFollow } = props;
  const all = run.trace.length;
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
          value={view.text}
          onChange={(event) => onView({ text: event.target.value })}
        />
      </label>
      <KindsMenu
        kinds={kinds}
        chosen={view.kinds}
        onChoose={(chosen) => onView({ kinds: chosen })}
      />
      <SubjectField run={run} subject={view.subject} onChoose={(subject) => onView({ subject })} />
      {selected !== null && selected !== view.subject && (
        <Button className={styles.chip} onClick={() => onView({ subject: selected })}>
          Only {run.nameOf(selected)}
        </Button>
      )}
      <Button
        className={styles.chip}
        aria-pressed={view.onlyProblems}
        onClick={() => onView({ onlyProblems: !view.onlyProblems })}
      >
        <TriangleAlert size={15} aria-hidden />
        <span className={styles.words}>Only problems</span>
      </Button>
      <p className={styles.count} role="status">
        {shown === all ? `${count(all)} events` : `${count(shown)} of ${count(all)} events`}
        {isSearching && ' so far'}
      </p>
      {!isFollowing && (
        <Button className={styles.chip} onClick={onFollow}>
          <ArrowDownToLine size={15} aria-hidden />
          Follow
        </Button>
      )}
    </div>
  );
}
