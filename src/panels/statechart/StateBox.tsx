import { count } from '../../models/wording';
import type { Drawn } from './Drawing';
import styles from './Drawing.module.css';
import { TEXT } from './layout/chartText';
import { staysOf } from './layout/elkGraph';

interface StateProps {
  readonly drawn: Drawn;
  readonly index: number;
}

/** The ground of a state, under the arrows. */
export function StateBox({ drawn, index }: StateProps) {
  const { chart, picture, moment, isOne, pointed } = drawn;
  const box = picture.states[index];
  const state = chart.states[index];
  if (!box || !state) return null;
  const isLit = (moment.inState[index] ?? 0) > 0;
  const isOuter = state.kind === 'compound' || state.kind === 'parallel';
  const looks = [
    styles.state,
    isOuter && styles.outer,
    isLit && (isOne ? styles.present : styles.peopled),
    pointed.has(index) && styles.pointed,
  ];
  const hasLines = staysOf(chart, index).length > 0;
  return (
    <g className={looks.filter(Boolean).join(' ')}>
      <rect {...box} rx={10} className={styles.box} />
      {state.kind === 'final' && (
        <rect
          x={box.x + 3.5}
          y={box.y + 3.5}
          width={box.width - 7}
          height={box.height - 7}
          rx={7}
          className={styles.final}
        />
      )}
      {hasLines && (
        <rect
          x={box.x + 2}
          y={box.y + TEXT.nameHeight - 2}
          width={box.width - 4}
          height={box.height - TEXT.nameHeight}
          rx={8}
          className={styles.lines}
        />
      )}
    </g>
  );
}

/** A state's name, and how many are in it. */
export function StateName({ drawn, index }: StateProps) {
  const { chart, picture, text, moment, isOne } = drawn;
  const box = picture.states[index];
  const state = chart.states[index];
  if (!box || !state) return null;
  const inIt = moment.inState[index] ?? 0;
  const look = inIt > 0 ? (isOne ? styles.present : styles.peopled) : '';
  const isOuter = state.kind === 'compound' || state.kind === 'parallel';
  const middle = box.y + TEXT.nameHeight / 2;
  return (
    <g className={`${styles.stateName} ${look} ${isOuter ? styles.outer : ''}`}>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={isOuter ? TEXT.nameHeight - 2 : Math.min(box.height, TEXT.nameHeight)}
        rx={10}
        className={styles.hit}
      />
      <text x={box.x + TEXT.padding + 2} y={middle} className={styles.name}>
        {text.names[index]}
      </text>
      {!isOne && inIt > 0 && (
        <text x={box.x + box.width - TEXT.padding} y={middle} className={styles.inIt}>
          {count(inIt)}
        </text>
      )}
    </g>
  );
}
