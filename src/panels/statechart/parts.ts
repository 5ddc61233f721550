import { count, plural } from '../../models/wording';
import type { ChartMoment } from '../../playback/chartMoment';
import { stateName, transitionWords } from '../../playback/chartWords';
import type { Chart } from '../../simulator/chart';

/** A part of a chart that can be chosen: by its index among the chart's states or transitions. */
export interface Part {
  readonly is: 'state' | 'transition';
  readonly index: number;
}

/** The parts in reading order: the beginning, then each state followed by the ways out of it. */
export function partsInOrder({ states, transitions }: Chart): readonly Part[] {
  const from = (source: number | null): Part[] =>
    transitions.flatMap((transition, index) =>
      transition.source === source ? [{ is: 'transition', index } as const] : [],
    );
  return [
    ...from(null),
    ...states.flatMap((_, index) => [{ is: 'state', index } as const, ...from(index)]),
  ];
}

export function isSame(one: Part | null, other: Part): boolean {
  return one?.is === other.is && one.index === other.index;
}

/** Where a key leads among so many parts; null for keys that lead nowhere. */
export function partAfter(key: string, index: number, size: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, size - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return size - 1;
    default:
      return null;
  }
}

/** A state as it is spoken: `hidden, 5 in it now`. */
export function spokenState(chart: Chart, index: number, moment: ChartMoment, isOne: boolean) {
  const state = chart.states[index];
  const name = state ? stateName(state) : '';
  const inIt = moment.inState[index] ?? 0;
  if (isOne) return inIt > 0 ? `${name}, present state` : name;
  return `${name}, ${count(inIt)} in it now`;
}

/** A transition as it is spoken: `from hidden to visible, after the visibility timeout, 4 times`. */
export function spokenTransition(
  chart: Chart,
  index: number,
  moment: ChartMoment,
  times: readonly number[],
): string {
  const transition = chart.transitions[index];
  if (!transition) return '';
  const whole = times[index] ?? 0;
  const often = whole === 0 ? 'never' : plural(whole, 'time');
  const soFar = moment.soFar[index] ?? 0;
  const rest = whole === 0 ? '' : soFar === whole ? '' : `, ${count(soFar)} so far`;
  const last = moment.last.has(index) ? ', taken last' : '';
  return `${transitionWords(chart, transition)}, ${often}${rest}${last}`;
}
