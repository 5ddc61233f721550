import type { RefObject } from 'react';
import type { StoryTime } from '../playback/storyTime';
import { Popover } from './Popover';
import { ProblemEntries } from './ProblemEntries';
import styles from './ProblemList.module.css';
import type { PlacedProblem } from './problemMarks';

interface ProblemListProps {
  readonly popover: RefObject<HTMLElement | null>;
  readonly problems: readonly PlacedProblem[];
  readonly story: StoryTime;
  readonly onGo: (storyMs: number) => void;
  /** Shows them apart; null where no zoom would. */
  readonly onZoom: (() => void) | null;
}

/** Problems that stand too near each other to be told apart. */
export function ProblemList({ popover, problems, story, onGo, onZoom }: ProblemListProps) {
  return (
    <Popover popover={popover} label={`${problems.length} problems`}>
      <div className={styles.head}>
        <h3 className={styles.title}>{problems.length} problems</h3>
        {onZoom && (
          <button type="button" className={styles.zoom} onClick={onZoom}>
            Zoom to these
          </button>
        )}
      </div>
      <ProblemEntries problems={problems} story={story} onGo={onGo} />
    </Popover>
  );
}
