import type { FigureId } from '../../models/figure';
import type { ModelDescription } from '../../models/model';
import type { ItemState, Report } from '../../models/report';
import type { Look } from '../../models/scene';
import { count, decimal, dollars, seconds } from '../../models/wording';
import { inLargerUnits, type UnitName } from '../settings/units';

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
function counted(
  label: FigureKind['label'] | string,
  of: FigureKind['of'],
  look: Look | null = null,
): FigureKind {
  return { label: typeof label === 'string' ? () => label : label, of, text: count, look };
}

/** Every figure of a report, wherever it is shown. */
export const FIGURES: Readonly<Record<FigureId, FigureKind>> = {
  done: counted(
    ({ many }) => `${many} done`,
    (report) => countOf(report, 'done'),
    'done',
  ),
  // Also of what was never done, because something failed after each effect.
  again: counted('effects repeated', timesDoneAgain, 'failing'),
  effects: counted('effects in all', timesDone),
  // Also where the work was done all the same: that is what makes its effects repeated.
  failed: counted(
    'told that it failed',
    ({ responses }) => responses.filter(({ error }) => error !== null).length,
    'failing',
  ),
  attempts: {
    label: () => 'attempts each',
    of: attemptsPerItem,
    text: (value) => decimal(value, 2),
    look: null,
  },
  kept: counted(
    'given up, but kept',
    (report) => countOf(report, 'deadLettered') + countOf(report, 'discarded'),
    'deadLettered',
  ),
  deadLettered: counted(
    'dead-lettered',
    (report) => countOf(report, 'deadLettered'),
    'deadLettered',
  ),
  discarded: counted(
    'sent to the destination',
    ({ targets }) => targets.onFailure.length,
    'deadLettered',
  ),
  blocked: {
    label: () => 'longest blocked shard',
    of: ({ shards = {} }) =>
      Object.values(shards).reduce((most, { blockedMs }) => Math.max(most, blockedMs), 0),
    text: (ms) => inLargerUnits(ms, 'ms') ?? seconds(Math.round(ms)),
    look: 'failing',
  },
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
};

/** How many of a model's figures stand beside its settings. */
const MAIN = 4;

/** The most telling figures of a report. */
export function mainFigures(report: Report, model: Figured): readonly Figure[] {
  return figuresOf(report, { ...model, figures: model.figures.slice(0, MAIN) });
}

/** What a model says about its figures. */
type Figured = Pick<ModelDescription, 'figures' | 'items'>;

/** A model's figures of a report, in their order. */
export function figuresOf(report: Report, { figures, items }: Figured): readonly Figure[] {
  return figures.map((id) => {
    const kind = FIGURES[id];
    const value = kind.of(report);
    const look = value > 0 ? kind.look : null;
    return { id, value: kind.text(value), label: kind.label(items), look };
  });
}

/** How many items ended in this state. */
function countOf(report: Report, state: ItemState): number {
  return Object.values(report.items).filter((item) => item.state === state).length;
}

/** How often a client sent each of its requests, on average; 0 when none has its answer. */
function attemptsPerItem({ responses }: Report): number {
  const attempts = responses.reduce((sum, response) => sum + response.attempts, 0);
  return attempts / Math.max(1, responses.length);
}

/** How often work has had its effect, whatever became of the item. */
function timesDone(report: Report): number {
  return Object.values(report.items).reduce((sum, { completed }) => sum + completed, 0);
}

/** How often work that has had its effect before has had it once more. */
export function timesDoneAgain(report: Report): number {
  return Object.values(report.items).reduce(
    (sum, { completed }) => sum + Math.max(0, completed - 1),
    0,
  );
}
