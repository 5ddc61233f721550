import { memo, useMemo } from 'react';
import type { TimeScale } from './axisLayout';
import styles from './Density.module.css';
import { densityOf, densityPaths } from './density';
import type { Told } from './moments';
import { problemsOf } from './problemMarks';

interface DensityProps {
  readonly run: Told;
  readonly scale: TimeScale;
  /** In pixels. */
  readonly height: number;
}

/** How busy the run is over time, and where something goes wrong, in one row. */
export const Density = memo(function Density({ run, scale, height }: DensityProps) {
  const { calm, troubled } = useMemo(
    () => densityPaths(densityOf(run.reader, problemsOf(run), scale), height),
    [run, scale, height],
  );
  return (
    <svg className={styles.density} height={height} aria-hidden="true">
      <path className={styles.calm} d={calm} />
      <path className={styles.troubled} d={troubled} />
    </svg>
  );
});
