import { type FocusEvent, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { Player } from '../playback/player';
import type { TimeScale } from './axisLayout';
import type { Told } from './moments';
import { ProblemList } from './ProblemList';
import styles from './ProblemMarks.module.css';
import { placePopover } from './popoverAt';
import { type PlacedProblem, type ProblemMark, problemMarks, problemsOf } from './problemMarks';
import { showWindow, type TimelineViewStore } from './timelineView';
import { windowAround } from './timeWindow';

interface ProblemMarksProps {
  readonly run: Told;
  readonly player: Player;
  readonly view: TimelineViewStore;
  readonly scale: TimeScale;
}

/** More than these are not counted out. */
const MOST_COUNTED = 99;
/** Of the list, in pixels. */
const LIST_WIDTH = 380;
/** Problems that are less apart than this, in story milliseconds, stay together at any zoom. */
const APART_MS = 60;

const NONE: readonly PlacedProblem[] = [];

/**
 * What goes wrong in a run, on a row above the axis. One stop for the tab key: arrow keys go from
 * mark to mark. A mark of several opens a list of them.
 */
export const ProblemMarks = memo(function ProblemMarks(props: ProblemMarksProps) {
  const { run, player, view, scale } = props;
  const { story } = run.reader;
  const marks = useMemo(() => problemMarks(problemsOf(run), scale), [run, scale]);
  const [stop, setStop] = useState<number | null>(null);
  const [listed, setListed] = useState(NONE);
  const list = useRef<HTMLElement>(null);
  const reachable = marks.some((mark) => seqOf(mark) === stop) ? stop : seqOf(marks[0]);

  const open = ({ problems }: ProblemMark, anchor: Element) => {
    const [only] = problems;
    if (only && problems.length === 1) return player.seek(only.storyMs);
    setListed(problems);
    if (!list.current) return;
    placePopover(list.current, anchor, LIST_WIDTH);
    list.current.showPopover();
  };
  const go = (storyMs: number) => {
    list.current?.hidePopover();
    player.seek(storyMs);
  };
  const stretch = { from: listed[0]?.storyMs ?? 0, until: listed.at(-1)?.storyMs ?? 0 };
  const zoom = () => {
    list.current?.hidePopover();
    showWindow(view, windowAround(stretch, story.lengthMs), story.lengthMs);
  };

  return (
    <>
      <div
        className={styles.row}
        role="toolbar"
        aria-label="Problems"
        onKeyDown={moveFocus}
        onFocus={(event: FocusEvent) => {
          if (event.target instanceof HTMLElement) setStop(Number(event.target.dataset.seq));
        }}
      >
        {marks.map((mark) => (
          <button
            key={seqOf(mark)}
            type="button"
            className={mark.problems.length > 1 ? `${styles.mark} ${styles.several}` : styles.mark}
            style={{ left: mark.x }}
            title={titleOf(mark)}
            aria-label={labelOf(mark)}
            aria-haspopup={mark.problems.length > 1 ? 'dialog' : undefined}
            data-seq={seqOf(mark)}
            tabIndex={seqOf(mark) === reachable ? 0 : -1}
            onClick={(event) => open(mark, event.currentTarget)}
          >
            {mark.problems.length > 1 && countOf(mark)}
          </button>
        ))}
      </div>
      <ProblemList
        popover={list}
        problems={listed}
        story={story}
        onGo={go}
        onZoom={stretch.until - stretch.from > APART_MS ? zoom : null}
      />
    </>
  );
});

/** Arrow keys go to the mark beside, Home and End to the first and the last. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = event.target instanceof HTMLElement ? marks.indexOf(event.target) : -1;
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: marks.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  marks[target]?.focus();
}

function seqOf(mark: ProblemMark | undefined): number | null {
  return mark?.problems[0]?.seq ?? null;
}

function countOf({ problems }: ProblemMark): string {
  return problems.length > MOST_COUNTED ? `${MOST_COUNTED}+` : String(problems.length);
}

function titleOf({ problems }: ProblemMark): string {
  const first = problems[0]?.title ?? '';
  return problems.length > 1 ? `${first}, and ${problems.length - 1} more` : first;
}

function labelOf(mark: ProblemMark): string {
  const several = mark.problems.length > 1;
  return several ? `${mark.problems.length} problems: ${titleOf(mark)}` : `Go to: ${titleOf(mark)}`;
}
