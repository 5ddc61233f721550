import { use, useDeferredValue, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { type AttentionStore, lookAt, pointAt } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { eventSettledAt } from '../../timeline/moments';
import { useStep } from '../../timeline/usePlayhead';
import { useRowWindow } from '../../timeline/useRowWindow';
import { useWidth } from '../../timeline/useWidth';
import { rowOfStep, whenOf } from './entries';
import { kindsIn, loadKinds, typesOf } from './kinds';
import styles from './Log.module.css';
import { LogRow } from './LogRow';
import { LogTools } from './LogTools';
import { viewOf } from './logView';
import { useEntries } from './useEntries';
import { useFollow } from './useFollow';
import { useRowFocus } from './useRowFocus';

interface LogProps {
  readonly run: OpenRun;
  readonly player: Player;
  /** Going to an event looks at it, and what is pointed at anywhere is lit. */
  readonly attention: AttentionStore;
}

/** Pixels of a row; below the width, the time stands above the sentence, which gets two lines. */
const ROW_HEIGHT = 32;
const TALL_ROW_HEIGHT = 62;
const NARROW = 560;

/** Everything that happened, in plain sentences; it follows the playhead and moves it. */
export function Log({ run, player, attention }: LogProps) {
  const store = viewOf(player);
  const view = useStore(store);
  const { selected, hovered, causes, event } = useStore(attention);
  const eventKinds = use(loadKinds(run.model));
  const kinds = useMemo(() => kindsIn(run.trace, eventKinds), [run, eventKinds]);
  const types = useMemo(() => typesOf(kinds, view.kinds), [kinds, view.kinds]);
  // Typing comes before showing what it finds.
  const text = useDeferredValue(view.text);
  const { subject, onlyProblems } = view;
  const { entries, isSearching } = useEntries(run, { text, subject, types, onlyProblems });
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
        run={run}
        kinds={kinds}
        selected={selected}
        view={view}
        onView={store.setState}
        shown={entries.length}
        isSearching={isSearching}
        isFollowing={isFollowing}
        onFollow={follow}
      />
      <div ref={scroller} className={styles.scroller}>
        {entries.length === 0 && !isSearching && (
          <p className={styles.empty}>
            {run.trace.length === 0 ? 'Nothing happened in this run.' : 'No event matches.'}
          </p>
        )}
        <ol
          className={styles.rows}
          style={{ height: entries.length * rowHeight }}
          onKeyDown={focus.onKeyDown}
          onPointerLeave={() => pointAt(attention, null)}
          onBlur={() => pointAt(attention, null)}
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
              isLit={hovered !== null && run.subjectsOf(seq).includes(hovered)}
              isExplained={seq === event}
              cause={causes.indexOf(seq) + 1}
              isTabStop={rows.first + index === focus.tabStop}
              onPoint={() => pointAt(attention, run.subjectsOf(seq)[0] ?? null)}
              onFocus={focus.onFocusRow}
              onGo={goTo}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}
