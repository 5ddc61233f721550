import type { MetricSample } from '../../../../models/metric';
import type { OpenRun } from '../../../../playback/openRun';
import { eventIn } from '../../../find';

/** What the metric IteratorAge says in a run, in milliseconds: a sample for each invocation. */
export function agesIn(run: OpenRun): readonly MetricSample[] {
  return run.metrics().find(({ name }) => name === 'IteratorAge')?.samples ?? [];
}

/** How old a record is at a moment of virtual time, in milliseconds. */
export function ageOf(run: OpenRun, item: string, at: number): number {
  return at - eventIn(run, 'record.arrived', { item }).at;
}
