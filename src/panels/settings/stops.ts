import type { NumberSetting } from '../../models/setting';
import type { UnitName } from './units';

/** What a slider needs to know of a number. */
export type Range = Pick<NumberSetting, 'min' | 'max' | 'fraction' | 'sliderMax'> & {
  readonly unit: NumberSetting['unit'] | UnitName;
};

/** Up to this many whole numbers, each is a stop of its own. */
const MOST_SINGLE_STOPS = 400;
const POSITIONS = 200;
/** From this ratio of top to bottom on, stops are spaced by ratio instead of difference. */
const WIDE_RATIO = 200;

/** The values that a slider offers: every one where there are few, round ones where many. */
export function stopsOf({ min, max, sliderMax = max, fraction, unit }: Range): readonly number[] {
  const length = sliderMax - min;
  if (fraction) {
    return Array.from({ length: 101 }, (_, at) => Number((min + (length * at) / 100).toFixed(4)));
  }
  if (length <= MOST_SINGLE_STOPS) return Array.from({ length: length + 1 }, (_, at) => min + at);
  const bottom = Math.max(min, unit === 'ms' ? 10 : 1);
  const ratio = sliderMax / bottom;
  const stops = Array.from({ length: POSITIONS + 1 }, (_, at) => {
    const share = at / POSITIONS;
    return roundOf(ratio > WIDE_RATIO ? bottom * ratio ** share : min + length * share, unit);
  });
  const inside = stops.filter((stop) => stop > min && stop < sliderMax);
  return [...new Set([min, ...inside, sliderMax])];
}

const ROUND_SECONDS = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600, 7_200, 21_600, 43_200];

/** The value to the nearest figure that a person would have chosen. */
function roundOf(value: number, unit: Range['unit']): number {
  const step = stepOf(value / 20, unit);
  return Math.round(value / step) * step;
}

function stepOf(most: number, unit: Range['unit']): number {
  if (unit === 'MB') return 64;
  if (unit === 's') return ROUND_SECONDS.findLast((step) => step <= most) ?? 1;
  if (unit === 'ms' && most >= 1_000) return stepOf(most / 1_000, 's') * 1_000;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(most)));
  return ([5, 2].find((factor) => factor * power <= most) ?? 1) * power;
}
