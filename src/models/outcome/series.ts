import type { MetricSample, MetricSeries } from '../metric';

/** A metric while a trace is read: its samples come in one by one. */
export interface GrowingSeries extends MetricSeries {
  readonly samples: MetricSample[];
}

/** A metric without samples yet. */
export function startMetric(
  name: string,
  like: Omit<MetricSeries, 'name' | 'samples'>,
): GrowingSeries {
  return { name, ...like, samples: [] };
}

/** Metrics of the same kind, without samples yet. */
export function startSeries<Name extends string>(
  like: Omit<MetricSeries, 'name' | 'samples'>,
  names: readonly Name[],
): Readonly<Record<Name, GrowingSeries>> {
  const made = names.map((name) => [name, startMetric(name, like)]);
  return Object.fromEntries(made) as Record<Name, GrowingSeries>;
}

/**
 * Adds what a metric is at a moment, or what counted then. A level that stays what it was gets no
 * sample; a ramp has one at each end of such a stretch, because it leads from one to the next.
 *
 * @param knownAt when AWS gets to know it, if later, in virtual milliseconds
 */
export function sample(series: GrowingSeries, at: number, value = 1, knownAt = at): void {
  const { kind, samples } = series;
  const last = samples.at(-1);
  if (kind === 'level' && last?.value === value) return;
  if (kind === 'ramp' && last?.value === value) {
    if (last.at === at) return;
    if (samples.at(-2)?.value === value) samples.pop();
  }
  // A level that changed several times in one instant never stood in between.
  if (kind === 'level' && last?.at === at) samples.pop();
  samples.push(knownAt > at ? { at, value, knownAt } : { at, value });
}
