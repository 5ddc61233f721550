import styles from './AlarmStrip.module.css';
import type { AlarmState } from './alarm';
import { type AlarmHistory, stateSpans } from './alarmHistory';
import type { ChartScale } from './chartLayout';

interface AlarmStripProps {
  readonly history: AlarmHistory;
  readonly scale: ChartScale;
}

const SHORT: Readonly<Record<AlarmState, string>> = {
  OK: 'OK',
  ALARM: 'ALARM',
  INSUFFICIENT_DATA: 'INSUFFICIENT_DATA',
};
/** Pixels of a letter, on the safe side: names that do not fit are left out. */
const LETTER_WIDTH = 7.8;

/** The states of an alarm along the time axis of its chart. */
export function AlarmStrip({ history, scale }: AlarmStripProps) {
  return (
    <div className={styles.strip} style={{ width: scale.width }} aria-hidden="true">
      {stateSpans(history).map(({ state, from, until }) => {
        const left = scale.xOf(from);
        const width = scale.xOf(until) - left;
        if (width <= 0) return null;
        return (
          <span
            key={from}
            className={styles.state}
            data-state={state}
            style={{ left, width }}
            title={SHORT[state]}
          >
            {width > SHORT[state].length * LETTER_WIDTH + 8 && SHORT[state]}
          </span>
        );
      })}
    </div>
  );
}
