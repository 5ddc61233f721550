import type { ItemState, Report } from '../../models/report';
import type { Look } from '../../models/scene';
import { count, dollars } from '../../models/wording';
import type { UnitName } from '../settings/units';

/** One number that a run came to. */
export interface Figure {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** Its colour; null for plain ink. */
  readonly look: Look | null;
}

/** What a figure is, whatever the run: the same in tiles and in comparisons. */
export interface FigureKind {
  readonly label: (items: UnitName) => string;
  readonly of: (report: Report) => number;
  readonly text: (value: number) => string;
  /** Its colour when there is any of it. */
  readonly look: Look | null;
}

/** A figure that counts. */
export function counted(
  label: FigureKind['label'] | string,
  of: FigureKind['of'],
  look: Look | null = null,
): FigureKind {
  return { label: typeof label === 'string' ? () => label : label, of, text: count, look };
}

/** The figures worth looking at while changing settings. */
export const MAIN_FIGURES = {
  done: counted(
    ({ many }) => `${many} done`,
    (report) => countOf(report, 'done'),
    'done',
  ),
  again: counted('done again', timesDoneAgain, 'failing'),
  deadLettered: counted(
    'dead-lettered',
    (report) => countOf(report, 'deadLettered'),
    'deadLettered',
  ),
  cost: {
    label: () => 'cost of the run',
    of: ({ cost }) => cost.usd,
    text: dollars,
    look: null,
  },
} as const satisfies Readonly<Record<string, FigureKind>>;

/** The main figures of a report. */
export function mainFigures(report: Report, items: UnitName): readonly Figure[] {
  return figuresOf(MAIN_FIGURES, report, items);
}

/** Figures of a report, in their order. */
export function figuresOf(
  kinds: Readonly<Record<string, FigureKind>>,
  report: Report,
  items: UnitName,
): readonly Figure[] {
  return Object.entries(kinds).map(([id, kind]) => {
    const value = kind.of(report);
    const look = value > 0 ? kind.look : null;
    return { id, value: kind.text(value), label: kind.label(items), look };
  });
}

/** How many items ended in this state. */
export function countOf(report: Report, state: ItemState): number {
  return Object.values(report.items).filter((item) => item.state === state).length;
}

/** How often work that was done before was done once more. */
export function timesDoneAgain(report: Report): number {
  return Object.values(report.items).reduce(
    (sum, { completed }) => sum + Math.max(0, completed - 1),
    0,
  );
}
