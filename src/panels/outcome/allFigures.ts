import { counted, countOf, type FigureKind, MAIN_FIGURES } from './figures';

/** Every figure of a report that is shown in more than one place. */
export const FIGURES = {
  ...MAIN_FIGURES,
  lost: counted(
    'lost or expired',
    (report) => countOf(report, 'lost') + countOf(report, 'expired'),
    'failing',
  ),
  waiting: counted('still waiting', (report) => countOf(report, 'waiting')),
  invocations: counted('invocations', ({ invocations }) => invocations.length),
  throttles: counted('throttles', ({ throttles }) => throttles.length, 'failing'),
} as const satisfies Readonly<Record<string, FigureKind>>;
