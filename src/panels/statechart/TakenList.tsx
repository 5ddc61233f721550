import { useRef } from 'react';
import { shortWords } from '../../playback/chartWords';
import type { Lives } from '../../playback/lives';
import { useRowWindow } from '../../timeline/useRowWindow';
import { clockText } from '../../timeline/virtualTime';
import { useRowFocus } from '../log/useRowFocus';
import styles from './TakenList.module.css';

interface TakenListProps {
  readonly lives: Lives;
  readonly label: string;
  /** Which of the transitions taken, in order. */
  readonly taken: readonly number[];
  /** How many transitions have been taken by now: later ones are paler. */
  readonly now: number;
  /** What a row says besides the time. */
  readonly shows: { readonly who: boolean; readonly what: boolean };
  readonly nameOf: (actor: number) => string;
  readonly onGo: (taken: number) => void;
}

const ROW_HEIGHT = 32;
const TALL_ROW_HEIGHT = 48;

/** Moments at which a transition was taken; a click goes there. */
export function TakenList(props: TakenListProps) {
  const { lives, label, taken, now, shows, nameOf, onGo } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = shows.what ? TALL_ROW_HEIGHT : ROW_HEIGHT;
  const rows = useRowWindow(scroller, taken.length, rowHeight);
  const current = Math.max(
    0,
    taken.findLastIndex((index) => index < now),
  );
  const focus = useRowFocus(scroller, rows, { count: taken.length, rowHeight, current });
  const { recording } = lives;
  return (
    <div ref={scroller} className={styles.scroller}>
      <ol
        className={styles.rows}
        aria-label={label}
        style={{ height: taken.length * rowHeight }}
        onKeyDown={focus.onKeyDown}
      >
        {taken.slice(rows.first, rows.end).map((index, offset) => {
          const row = rows.first + offset;
          const actor = recording.taken.actor[index] ?? 0;
          const chart = recording.charts[recording.actors[actor]?.chart ?? 0];
          const transition = chart?.transitions[recording.taken.transition[index] ?? 0];
          return (
            <li
              key={index}
              className={`${styles.row} ${index < now ? '' : styles.future}`}
              style={{ top: row * rowHeight, height: rowHeight }}
              aria-setsize={taken.length}
              aria-posinset={row + 1}
            >
              <button
                type="button"
                className={styles.button}
                tabIndex={row === focus.tabStop ? 0 : -1}
                data-row={row}
                onFocus={() => focus.onFocusRow(row)}
                onClick={() => onGo(index)}
              >
                <span className={styles.time}>{clockText(recording.taken.atMs[index] ?? 0)}</span>
                {shows.who && <span className={styles.who}>{nameOf(actor)}</span>}
                {shows.what && chart && transition && (
                  <span className={styles.what}>{shortWords(chart, transition)}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
