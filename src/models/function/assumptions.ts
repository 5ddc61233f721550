import type { FactId } from '../../aws/facts';
import type { NumberSetting } from '../setting';

/** Idle time after which an environment is recycled, in milliseconds. */
export const environmentIdle: NumberSetting = {
  kind: 'number',
  name: 'Idle environment kept for',
  help: 'AWS recycles idle environments, and does not say when.',
  aws: null,
  fact: 'env-reuse',
  default: 600_000,
  min: 1_000,
  max: 3_600_000,
  unit: 'ms',
};

/**
 * Waits of a mapping before it tries a throttled batch again.
 *
 * @param fact what AWS says about throttles of this event source
 * @param mostMs the longest wait unless the scenario says otherwise, in milliseconds
 */
export function throttleRetries(
  fact: FactId,
  mostMs: number,
): Readonly<Record<'throttleRetryFirstMs' | 'throttleRetryMostMs', NumberSetting>> {
  return {
    throttleRetryFirstMs: {
      kind: 'number',
      name: 'First wait after a throttle',
      help: 'AWS says that a throttled batch is tried again, not when. The wait doubles each time.',
      aws: null,
      fact,
      default: 1_000,
      min: 100,
      max: 60_000,
      sliderMax: 10_000,
      unit: 'ms',
    },
    throttleRetryMostMs: {
      kind: 'number',
      name: 'Longest wait after a throttle',
      help: 'The doubling stops here.',
      aws: null,
      fact,
      default: mostMs,
      min: 100,
      max: 300_000,
      sliderMax: 60_000,
      unit: 'ms',
    },
  };
}
