import { count } from '../../models/wording';
import type { ChartMoment } from '../../playback/chartMoment';
import { onWords, stateName } from '../../playback/chartWords';
import type { Chart } from '../../simulator/chart';
import { isSame, type Part, spokenTransition } from './parts';
import styles from './TransitionTable.module.css';

interface TransitionTableProps {
  readonly chart: Chart;
  readonly moment: ChartMoment;
  readonly times: readonly number[];
  readonly chosen: Part | null;
  readonly label: string;
  readonly onChoose: (part: Part) => void;
}

/** The chart in words: every transition, and how often it was taken. */
export function TransitionTable(props: TransitionTableProps) {
  const { chart, moment, times, chosen, label, onChoose } = props;
  const nameAt = (index: number | null) => {
    const state = index === null ? undefined : chart.states[index];
    return state ? stateName(state) : null;
  };
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">On</th>
            <th scope="col" className={styles.figure}>
              So far
            </th>
            <th scope="col" className={styles.figure}>
              Times
            </th>
          </tr>
        </thead>
        <tbody>
          {chart.transitions.map((transition, index) => {
            const part: Part = { is: 'transition', index };
            const from = nameAt(transition.source);
            const to = nameAt(transition.target);
            return (
              <tr
                // A machine's transitions never change their order.
                key={`${transition.source} ${spokenTransition(chart, index, NOTHING, [])}`}
                className={moment.last.has(index) ? styles.last : undefined}
              >
                <td>{from ?? (transition.trigger.is === 'begin' ? '' : 'any')}</td>
                <td>{to ?? 'stays'}</td>
                <td>{onWords(transition)}</td>
                <td className={styles.figure}>{count(moment.soFar[index] ?? 0)}</td>
                <td className={styles.figure}>
                  <button
                    type="button"
                    className={styles.times}
                    aria-pressed={isSame(chosen, part)}
                    aria-label={spokenTransition(chart, index, moment, times)}
                    onClick={() => onChoose(part)}
                  >
                    {count(times[index] ?? 0)}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const NOTHING: ChartMoment = { inState: [], soFar: [], last: new Set(), live: 0 };
