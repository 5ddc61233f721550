import { describe, expect, it } from 'vitest';
import type { MetricSeries } from '../../models/metric';
import { countedElsewhere } from './elsewhere';

function metric(of: string, name: string, samples: MetricSeries['samples']): MetricSeries {
  return { of, name, kind: 'sum', unit: 'Count', countsTrouble: true, samples };
}
const errors = metric('function', 'Errors', [{ at: 0, value: 0 }]);
const gateway = metric('gateway', '5XXError', [
  { at: 1_000, value: 0 },
  { at: 29_000, value: 1 },
  { at: 58_000, value: 1 },
]);
const clients = metric('clients', 'Attempts that failed', [{ at: 500, value: 1 }]);
const { countsTrouble: _, ...invocations } = metric('function', 'Invocations', [
  { at: 0, value: 1 },
]);

describe('what other metrics counted', () => {
  it('is what went wrong there, the first one first', () => {
    const all = [errors, gateway, clients, invocations];
    expect(countedElsewhere(all, errors)).toEqual([
      { series: clients, count: 1, firstAt: 500 },
      { series: gateway, count: 2, firstAt: 29_000 },
    ]);
  });

  it('leaves out the metric itself, and those that counted nothing', () => {
    expect(countedElsewhere([errors, gateway], gateway)).toEqual([]);
  });
});
