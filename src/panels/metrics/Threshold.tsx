import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { type Alarm, signOf } from './alarm';
import { type ChartScale, thresholdStep } from './chartLayout';
import styles from './Threshold.module.css';
import type { ChartContent } from './useChart';
import { valueText } from './valueWords';

interface ThresholdProps {
  readonly content: Pick<ChartContent, 'series' | 'statistic'>;
  readonly alarm: Alarm;
  readonly scale: ChartScale;
  readonly isWhole: boolean;
  /** Called while it is dragged, and `null` once it is let go: the axis stays as it is until then. */
  readonly onHold: (most: number | null) => void;
  readonly onChange: (threshold: number) => void;
}

/** The alarm line: dragged up and down by mouse or touch, moved by keys as a slider. */
export function Threshold(props: ThresholdProps) {
  const { content, alarm, scale, isWhole, onHold, onChange } = props;
  /** How far from the line it was taken, in pixels; null while it is not dragged. */
  const grip = useRef<number | null>(null);
  const step = thresholdStep(scale.most, isWhole);
  const y = scale.yOf(alarm.threshold);
  const rounded = (value: number) => Number((Math.round(value / step) * step).toPrecision(12));
  const text = `${signOf(alarm.comparison)} ${valueText(content.series, content.statistic, alarm.threshold)}`;

  const take = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    grip.current = event.clientY - y;
    event.currentTarget.setPointerCapture(event.pointerId);
    onHold(scale.most);
  };
  const drag = (event: PointerEvent) => {
    if (grip.current === null) return;
    onChange(rounded(scale.valueAt(event.clientY - grip.current)));
  };
  const letGo = () => {
    if (grip.current === null) return;
    grip.current = null;
    onHold(null);
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    const page = { PageUp: 10, PageDown: -10 }[event.key];
    const steps = by ?? page;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? scale.most : null;
    if (steps === undefined && to === null) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(to ?? Math.max(0, rounded(alarm.threshold + (steps ?? 0) * step)));
  };

  return (
    <div
      className={styles.handle}
      style={{ top: y, left: scale.left, width: scale.right - scale.left }}
      data-drag
      role="slider"
      tabIndex={0}
      aria-label="Alarm line"
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={Math.max(scale.most, alarm.threshold)}
      aria-valuenow={alarm.threshold}
      aria-valuetext={text}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
      onKeyDown={press}
    >
      <span className={styles.label} data-below={y < scale.top + 24}>
        {text}
      </span>
    </div>
  );
}
