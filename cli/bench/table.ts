import type { Browsed } from './browser';
import type { ModelFigures } from './simulation';

interface Figures {
  readonly models: Readonly<Record<string, ModelFigures>>;
  readonly browser: Browsed;
}

/** What is measured for each model, a line each, as text. Times are in milliseconds. */
export function byModel({ models, browser }: Figures): string {
  const head = ['model', '100', '1,000', '10,000', 'times bare', 'MB', 'to a moment', 'drawn'];
  const goals = ['goal', '16', '150', 'x 10', '2.5', '2', '', '4'];
  const lines = Object.entries(models).map(([model, figures]) => [
    model,
    figures.simulate100.processorMs,
    figures.simulate1000.processorMs,
    `${figures.simulate10000.processorMs} (x ${figures.simulate10000.timesThousand})`,
    figures.aboveBareXState.times,
    figures.runInMemory.mbPer10000Events,
    figures.goToAnyMoment.processorMs,
    browser.goToAnyMoment[model]?.drawn.medianMs ?? '',
  ]);
  const cells = [head, goals, ...lines].map((line) => line.map(String));
  const widths = head.map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  return cells
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
