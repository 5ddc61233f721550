import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type AttentionStore, lookAt } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { eventSettledAt } from '../../timeline/moments';
import { useStep } from '../../timeline/usePlayhead';
import { useRowWindow } from '../../timeline/useRowWindow';
import { useWidth } from '../../timeline/useWidth';
import { entriesOf, rowOfStep, whenOf } from './entries';
import styles from './Log.module.css';
import { LogRow } from './LogRow';
import { LogTools } from './LogTools';
import { useFollow } from './useFollow';
import { useRowFocus } from './useRowFocus';

interface LogProps {
  readonly run: OpenRun;
  readonly player: Player;
  /** Going to an event looks at it. */
  readonly attention: AttentionStore;
}

/** Pixels of a row; below the width, the time stands above the sentence, which gets two lines. */
const ROW_HEIGHT = 32;
const TALL_ROW_HEIGHT = 62;
const NARROW = 560;

/** Everything that happened, in plain sentences; it follows the playhead and moves it. */
export function Log({ run, player, attention }: LogProps) {
  const selected = useStore(attention, (state) => state.selected);
  const [text, setText] = useState('');
  const [onlySelected, setOnlySelected] = useState(false);
  const words = useDeferredValue(text);
  const subject = onlySelected ? selected : null;
  const entries = useMemo(() => entriesOf(run, { text: words, subject }), [run, words, subject]);
  const problems = useMemo(
    () => new Map(run.problems.map((problem) => [problem.seq, problem.title])),
    [run],
  );

  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const rowHeight = width < NARROW ? TALL_ROW_HEIGHT : ROW_HEIGHT;
  const rows = useRowWindow(scroller, entries.length, rowHeight);
  const step = run.reader.steps[useStep(run, player)];
  const current = rowOfStep(entries, step);
  const list = { count: entries.length, rowHeight };
  const { isFollowing, follow } = useFollow(scroller, { ...list, row: current });
  const focus = useRowFocus(scroller, rows, { ...list, current });

  const goTo = (seq: number) => {
    player.pause();
    player.seek(eventSettledAt(run.reader, seq));
    follow();
    lookAt(attention, run.subjectsOf(seq)[0] ?? null, seq);
  };

  return (
    <section className={styles.log} aria-label="Log">
      <LogTools
        text={text}
        onText={setText}
        selectedName={selected && run.nameOf(selected)}
        onlySelected={onlySelected}
        onOnlySelected={setOnlySelected}
        shown={entries.length}
        all={run.trace.length}
        isFollowing={isFollowing}
        onFollow={follow}
      />
      <div ref={scroller} className={styles.scroller}>
        {entries.length === 0 && (
          <p className={styles.empty}>
            {run.trace.length === 0 ? 'Nothing happened in this run.' : 'No event matches.'}
          </p>
        )}
        <ol
          className={styles.rows}
          style={{ height: entries.length * rowHeight }}
          onKeyDown={focus.onKeyDown}
        >
          {entries.slice(rows.first, rows.end).map((seq, index) => (
            <LogRow
              key={seq}
              run={run}
              seq={seq}
              row={rows.first + index}
              count={entries.length}
              height={rowHeight}
              when={whenOf(seq, step)}
              problem={problems.get(seq) ?? null}
              isTabStop={rows.first + index === focus.tabStop}
              onFocus={focus.onFocusRow}
              onGo={goTo}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
