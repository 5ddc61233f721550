import { useMemo, useRef } from 'react';
import type { OpenRun } from '../../playback/openRun';
import type { Step } from '../../playback/steps';
import { useRowWindow } from '../../timeline/useRowWindow';
import { rowOfStep, whenOf } from '../log/entries';
import { useFollow } from '../log/useFollow';
import { useRowFocus } from '../log/useRowFocus';
import styles from './Life.module.css';
import { LifeRow } from './LifeRow';

interface LifeProps {
  readonly run: OpenRun;
  /** The events of the life, in order. */
  readonly seqs: readonly number[];
  readonly step: Step | undefined;
  readonly explained: number | null;
  readonly onGo: (seq: number) => void;
}

/** Pixels of a row: the time, and two lines of its sentence. */
const ROW_HEIGHT = 60;
/** Rows in sight; the rest is scrolled to. */
const MOST_ROWS = 5;

/** A life line by line, past and future; it follows the playhead, and each line leads there. */
export function Life({ run, seqs, step, explained, onGo }: LifeProps) {
  const problems = useMemo(
    () => new Map(run.problems.map((problem) => [problem.seq, problem.title])),
    [run],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRowWindow(scroller, seqs.length, ROW_HEIGHT);
  const current = rowOfStep(seqs, step);
  const list = { count: seqs.length, rowHeight: ROW_HEIGHT };
  const { follow } = useFollow(scroller, { ...list, row: current });
  const focus = useRowFocus(scroller, rows, { ...list, current });
  return (
    <section className={styles.life} aria-label="Life">
      <h4 className={styles.title}>
        Life
        <span className={styles.count}>
          {seqs.length === 1 ? '1 event' : `${seqs.length} events`}
        </span>
      </h4>
      {seqs.length === 0 && <p className={styles.none}>Nothing happens to it in this run.</p>}
      <div
        ref={scroller}
        className={styles.scroller}
        style={{ height: Math.min(seqs.length, MOST_ROWS) * ROW_HEIGHT }}
      >
        <ol
          className={styles.rows}
          style={{ height: seqs.length * ROW_HEIGHT }}
          onKeyDown={focus.onKeyDown}
        >
          {seqs.slice(rows.first, rows.end).map((seq, index) => (
            <LifeRow
              key={seq}
              run={run}
              seq={seq}
              row={rows.first + index}
              count={seqs.length}
              height={ROW_HEIGHT}
              when={whenOf(seq, step)}
              problem={problems.get(seq) ?? null}
              isExplained={seq === explained}
              isTabStop={rows.first + index === focus.tabStop}
              onFocus={focus.onFocusRow}
              onGo={(to) => {
                follow();
                onGo(to);
              }}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
