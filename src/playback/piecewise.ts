import { bisectRight } from './bisect';

/**
 * A piecewise linear function through points in order, constant before the first and after the
 * last. `d3-scale` does the same, with 9 KB of colours and formats that nothing here needs.
 *
 * @param xs where the points are, never falling; of points with the same x the last one counts
 * @param ys what the function is there
 */
export function piecewiseLinear(
  xs: readonly number[],
  ys: readonly number[],
): (x: number) => number {
  const last = xs.length - 1;
  return (x) => {
    const right = bisectRight(xs, x);
    if (right === 0) return ys[0] ?? 0;
    if (right > last) return ys[last] ?? 0;
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[right - 1], xs[right], ys[right - 1], ys[right]];
    return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  };
}
