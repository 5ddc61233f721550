import { environmentIdle } from '../function/assumptions';
import type { SettingsOf } from '../setting';

/** What AWS does not document about synchronous calls, as values that a learner can change. */
export interface SyncAssumptions {
  /** How long a message takes from one place to the next, in milliseconds. */
  readonly networkMs: number;
  /** Idle time after which an environment is recycled, in milliseconds. */
  readonly environmentIdleMs: number;
}

/** Each assumption as a setting: shown apart, marked as an assumption. */
export const syncAssumptions: SettingsOf<{ readonly sync: SyncAssumptions }>['sync'] = {
  networkMs: {
    kind: 'number',
    name: 'Network',
    help: 'How long a request takes to the gateway or to Lambda, and the answer back.',
    aws: null,
    fact: null,
    default: 20,
    min: 0,
    max: 2_000,
    sliderMax: 500,
    unit: 'ms',
  },
  environmentIdleMs: environmentIdle,
};
