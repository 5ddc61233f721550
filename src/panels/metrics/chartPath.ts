import type { ChartScale } from './chartLayout';
import type { Datapoints } from './datapoints';

/** The narrowest that a data point is drawn, in pixels: narrower ones share a column. */
const COLUMN_WIDTH = 2;

interface ChartPaths {
  /** A line that is level over each period, with gaps where there is no data. */
  readonly line: string;
  /** What is below it. */
  readonly area: string;
}

/** Data points as paths. Where they crowd, a column shows the highest, so that no peak is lost. */
export function chartPaths(points: Datapoints, scale: ChartScale): ChartPaths {
  const { xOf, yOf, bottom, endMs } = scale;
  const each = columnSize(points, scale);
  let line = '';
  let area = '';
  let isOpen = false;
  let right = 0;
  for (let index = 0; index < points.values.length; index += each) {
    const value = highestOf(points.values.slice(index, index + each));
    const x = rounded(xOf(index * points.periodMs));
    if (value === null) {
      if (isOpen) area += `V${bottom}z`;
      isOpen = false;
      continue;
    }
    const y = rounded(yOf(value));
    if (!isOpen) area += `M${x} ${bottom}`;
    line += isOpen ? `V${y}` : `M${x} ${y}`;
    area += `V${y}`;
    isOpen = true;
    right = rounded(xOf(Math.min((index + each) * points.periodMs, endMs)));
    line += `H${right}`;
    area += `H${right}`;
  }
  if (isOpen) area += `V${bottom}z`;
  return { line, area };
}

function columnSize({ values, periodMs }: Datapoints, { xOf }: ChartScale): number {
  const width = xOf(periodMs) - xOf(0);
  return width >= COLUMN_WIDTH || values.length <= 1 ? 1 : Math.ceil(COLUMN_WIDTH / width);
}

function highestOf(values: readonly (number | null)[]): number | null {
  return values.reduce(
    (most, value) => (value === null ? most : Math.max(most ?? value, value)),
    null,
  );
}

const rounded = (pixels: number) => Math.round(pixels * 2) / 2;
