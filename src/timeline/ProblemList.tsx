import type { RefObject } from 'react';
import type { StoryTime } from '../playback/storyTime';
import { MomentEntry } from './MomentEntry';
import { Popover } from './Popover';
import styles from './ProblemList.module.css';
import type { PlacedProblem } from './problemMarks';
import { clockText } from './virtualTime';

interface ProblemListProps {
  readonly popover: RefObject<HTMLElement | null>;
  readonly problems: readonly PlacedProblem[];
  readonly story: StoryTime;
  readonly onGo: (storyMs: number) => void;
  /** Shows them apart; null where no zoom would. */
  readonly onZoom: (() => void) | null;
}

/** More than these are counted: whoever wants them all zooms in, or reads the log. */
const MOST_LISTED = 100;

/** Problems that stand too near each other to be told apart, one by one. */
export function ProblemList({ popover, problems, story, onGo, onZoom }: ProblemListProps) {
  const more = problems.length - MOST_LISTED;
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
      <ol className={styles.list}>
        {problems.slice(0, MOST_LISTED).map(({ seq, title, storyMs }) => (
          <MomentEntry
            key={`${seq} ${title}`}
            when={clockText(story.virtualAt(storyMs))}
            says={title}
            onClick={() => onGo(storyMs)}
          />
        ))}
      </ol>
      {more > 0 && <p className={styles.more}>and {more} more</p>}
    </Popover>
  );
}
