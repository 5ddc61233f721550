import type { Chart } from '../../../simulator/chart';
import { type ChartText, heightOf, TEXT } from './chartText';
import { staysOf } from './elkGraph';
import type { Box, Picture } from './picture';

/** Where the transitions that stay in their state stand: lines below the state's name. */
export function linesInside(
  chart: Chart,
  text: ChartText,
  picture: Picture,
): ReadonlyMap<number, Box> {
  const lines = new Map<number, Box>();
  for (const [state, box] of picture.states.entries()) {
    let y = box.y + TEXT.nameHeight;
    for (const transition of staysOf(chart, state)) {
      const height = heightOf(text.lines[transition] ?? []);
      lines.set(transition, { x: box.x + 1, y, width: box.width - 2, height });
      y += height;
    }
  }
  return lines;
}
