import { memo, useMemo } from 'react';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import type { TimeScale } from './axisLayout';
import styles from './ProblemMarks.module.css';
import { type ProblemMark, problemMarks, problemsOf } from './problemMarks';

interface ProblemMarksProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly scale: TimeScale;
}

/** More than these are not counted out. */
const MOST_COUNTED = 99;

/** What goes wrong in a run, on a row above the axis. */
export const ProblemMarks = memo(function ProblemMarks({ run, player, scale }: ProblemMarksProps) {
  const marks = useMemo(() => problemMarks(problemsOf(run), scale), [run, scale]);
  return (
    <div className={styles.row}>
      {marks.map((mark) => (
        <button
          key={mark.x}
          type="button"
          className={mark.problems.length > 1 ? `${styles.mark} ${styles.several}` : styles.mark}
          style={{ left: mark.x }}
          title={titleOf(mark)}
          aria-label={`Go to: ${titleOf(mark)}`}
          // Dozens of stops would stand in the way; the transport goes to the next problem by key.
          tabIndex={-1}
          onClick={() => player.seek(nextIn(mark, player.store.getState().storyMs))}
        >
          {mark.problems.length > 1 && countOf(mark)}
        </button>
      ))}
    </div>
  );
});

function countOf({ problems }: ProblemMark): string {
  return problems.length > MOST_COUNTED ? `${MOST_COUNTED}+` : String(problems.length);
}

function titleOf({ problems }: ProblemMark): string {
  const first = problems[0]?.title ?? '';
  return problems.length > 1 ? `${first}, and ${problems.length - 1} more` : first;
}

/** The first problem of a mark; clicking again goes through the others. */
function nextIn({ problems }: ProblemMark, storyMs: number): number {
  const next = problems.find((problem) => problem.storyMs > storyMs) ?? problems[0];
  return next?.storyMs ?? storyMs;
}
