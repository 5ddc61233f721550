import { count } from '../../../models/wording';
import { conditionWords, stateName, triggerWords } from '../../../playback/chartWords';
import type { Chart } from '../../../simulator/chart';

/** The texts of a chart, and how wide they are: what a layout has to make room for. */
export interface ChartText {
  /** By state. */
  readonly names: readonly string[];
  /** By transition, one or two lines. */
  readonly lines: readonly (readonly string[])[];
}

/** How wide a text is, in pixels, in one of the chart's fonts. */
export type Measure = (text: string, font: ChartFont) => number;
export type ChartFont = 'name' | 'line' | 'count';

/** The fonts as a canvas takes them; `Drawing.module.css` says the same. */
export const TEXT_FONTS: Readonly<Record<ChartFont, string>> = {
  name: '600 14px "Inter Variable"',
  line: '500 13px "Inter Variable"',
  count: '500 12px "JetBrains Mono Variable"',
};

/** Sizes in pixels that the layout and the drawing share. */
export const TEXT = {
  nameHeight: 34,
  lineHeight: 18,
  padding: 10,
  countGap: 8,
} as const;

export function textOf(chart: Chart): ChartText {
  return {
    names: chart.states.map(stateName),
    lines: chart.transitions.map((transition) => {
      const condition = conditionWords(transition);
      // “At once” goes without saying where there is a condition.
      if (transition.trigger.is === 'always' && condition !== null) return [condition];
      const trigger = triggerWords(transition.trigger);
      return condition === null ? [trigger] : [trigger, condition];
    }),
  };
}

/** How often something was taken, as it stands beside its words. */
export function timesText(times: number): string {
  return `×${count(times)}`;
}

/** The height of a transition's words, in pixels. */
export function heightOf(lines: readonly string[]): number {
  return lines.length * TEXT.lineHeight + 8;
}
