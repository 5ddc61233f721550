import type { CSSProperties } from 'react';
import styles from './Slider.module.css';

interface SliderProps {
  readonly label: string;
  /** The values that it can take, in order. */
  readonly stops: readonly number[];
  readonly value: number;
  /** The value in words. */
  readonly says: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** Moves along stops that need not be evenly spaced: seconds at first, then minutes, then days. */
export function Slider({ label, stops, value, says, onChange }: SliderProps) {
  const last = stops.length - 1;
  const position = nearest(stops, value);
  const fill = { '--fill': `${last > 0 ? (position / last) * 100 : 0}%` } as CSSProperties;
  return (
    <input
      type="range"
      className={styles.slider}
      style={fill}
      min={0}
      max={last}
      step={1}
      value={position}
      aria-label={label}
      aria-valuetext={says(value)}
      onChange={(event) => {
        const chosen = stops[event.target.valueAsNumber];
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}

/** Index of the last stop that is not beyond the value. */
function nearest(stops: readonly number[], value: number): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop <= value),
  );
}
