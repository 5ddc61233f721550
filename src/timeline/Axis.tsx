import { memo, useMemo } from 'react';
import styles from './Axis.module.css';
import { axisLayout, type TimeScale } from './axisLayout';
import type { Told } from './moments';
import { stepStrokes } from './stepStrokes';

interface AxisProps {
  readonly run: Told;
  readonly scale: TimeScale;
}

/** Heights of the strokes of labels and of steps, in pixels. */
const LABEL_STROKE = 8;
const STEP_STROKE = 4;

/** Virtual time under the lanes: labels, a small stroke for every step, and what was skipped. */
export const Axis = memo(function Axis({ run, scale }: AxisProps) {
  const { ticks, skips } = useMemo(() => axisLayout(run.reader.story, scale), [run, scale]);
  const strokes = useMemo(() => stepStrokes(run.reader, scale, STEP_STROKE), [run, scale]);
  const labelStrokes = ticks.map(({ x }) => `M${Math.floor(x) + 0.5} 0v${LABEL_STROKE}`).join('');
  return (
    <div className={styles.axis}>
      <svg className={styles.strokes} aria-hidden="true">
        <path className={styles.step} d={strokes} />
        <path className={styles.tick} d={labelStrokes} />
      </svg>
      {ticks.map(({ x, text }) => (
        <span key={x} className={`${styles.label} ${styles.time}`} style={{ left: x }}>
          {text}
        </span>
      ))}
      {skips.map(({ x, text }) => (
        <span key={x} className={`${styles.label} ${styles.skip}`} style={{ left: x }}>
          {text}
        </span>
      ))}
    </div>
  );
});
