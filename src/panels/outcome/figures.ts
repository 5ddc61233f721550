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

function counted(
  label: FigureKind['label'] | string,
  of: FigureKind['of'],
  look: Look | null = null,
): FigureKind {
  return { label: typeof label === 'string' ? () => label : label, of, text: count, look };
}

/** Every figure of a report that is shown in more than one place. */
export const FIGURES = {
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
  lost: counted(
    'lost or expired',
    (report) => countOf(report, 'lost') + countOf(report, 'expired'),
    'failing',
  ),
  waiting: counted('still waiting', (report) => countOf(report, 'waiting')),
  invocations: counted('invocations', ({ invocations }) => invocations.length),
  throttles: counted('throttles', ({ throttles }) => throttles.length, 'failing'),
} as const satisfies Readonly<Record<string, FigureKind>>;

type FigureId = keyof typeof FIGURES;

/** The figures worth looking at while changing settings. */
export function mainFigures(report: Report, items: UnitName): readonly Figure[] {
  return figuresOf(['done', 'again', 'deadLettered', 'cost'], report, items);
}

/** The rest of what a run came to. */
export function otherFigures(report: Report, items: UnitName): readonly Figure[] {
  return figuresOf(['lost', 'waiting', 'invocations', 'throttles'], report, items);
}

function figuresOf(ids: readonly FigureId[], report: Report, items: UnitName): readonly Figure[] {
  return ids.map((id) => {
    const kind: FigureKind = FIGURES[id];
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
