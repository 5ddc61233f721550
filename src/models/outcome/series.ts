import type { MetricSample, MetricSeries } from '../metric';

/** A metric while a trace is read: its samples come in one by one. */
export interface GrowingSeries extends MetricSeries {
  readonly samples: MetricSample[];
}

/** Metrics of the same kind, without samples yet. */
export function startSeries<Name extends string>(
  like: Omit<MetricSeries, 'name' | 'samples'>,
  names: readonly Name[],
): Readonly<Record<Name, GrowingSeries>> {
  const made = names.map((name) => [name, { name, ...like, samples: [] }]);
  return Object.fromEntries(made) as Record<Name, GrowingSeries>;
}

/**
 * Adds what a metric is at a moment, or what counted then. A level or ramp that stays what it was
 * gets no sample.
 *
 * @param knownAt when AWS gets to know it, if later, in virtual milliseconds
 */
export function sample(series: GrowingSeries, at: number, value = 1, knownAt = at): void {
  const { kind, samples } = series;
  const last = samples.at(-1);
  if (kind !== 'sum' && kind !== 'sample' && last?.value === value) return;
  // A level that changed several times in one instant never stood in between.
  if (kind === 'level' && last?.at === at) samples.pop();
  samples.push(knownAt > at ? { at, value, knownAt } : { at, value });
}
