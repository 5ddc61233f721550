import type { ReactNode } from 'react';
import type { OpenRun } from '../../playback/openRun';
import type { When } from './entries';

/** One event in a long list of them, of which only the rows in sight are there. */
export interface EventRowProps {
  readonly run: OpenRun;
  readonly seq: number;
  /** Its number in the list, from 0. */
  readonly row: number;
  readonly count: number;
  /** In pixels. */
  readonly height: number;
  readonly when: When;
  /** What goes wrong with this event; null when nothing does. */
  readonly problem: string | null;
  /** It is the event that the inspector explains. */
  readonly isExplained: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: (row: number) => void;
  readonly onGo: (seq: number) => void;
}

interface FrameProps extends EventRowProps {
  /** The classes `row`, `button` and those of `When`. */
  readonly styles: Readonly<Record<string, string>>;
  /** It is about what is pointed at somewhere. */
  readonly isLit?: boolean;
  readonly onPoint?: () => void;
  readonly children: ReactNode;
}

/** The row around what a list shows of an event: where it stands, and a click goes there. */
export function EventRow(props: FrameProps) {
  const { run, seq, row, count, height, when, problem, isExplained, styles, onPoint } = props;
  const sentence = run.sentence(seq);
  return (
    <li
      className={`${styles.row} ${styles[when]}`}
      style={{ top: row * height, height }}
      aria-setsize={count}
      aria-posinset={row + 1}
    >
      <button
        type="button"
        className={styles.button}
        title={problem ? `${sentence}\n${problem}` : sentence}
        tabIndex={props.isTabStop ? 0 : -1}
        data-row={row}
        data-lit={props.isLit}
        data-explained={isExplained}
        aria-current={isExplained ? 'true' : when === 'present' ? 'step' : undefined}
        onPointerEnter={onPoint}
        onFocus={() => {
          props.onFocus(row);
          onPoint?.();
        }}
        onClick={() => props.onGo(seq)}
      >
        {props.children}
      </button>
    </li>
  );
}
