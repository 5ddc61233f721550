import { environmentIdle } from '../function/assumptions';
import type { SettingsOf } from '../setting';

/** What AWS does not document about asynchronous events, as values that a learner can change. */
export interface AsyncAssumptions {
  /** How likely it is that an event arrives a second time with nothing wrong, from 0 to 1. */
  readonly duplicateChance: number;
  /** How much later the second copy is there, in milliseconds. */
  readonly duplicateAfterMs: number;
  /** How long Lambda takes from accepting an event to the first try, in milliseconds. */
  readonly pickUpMs: number;
  /** How much shorter or longer a wait between tries can be, as a share of it. */
  readonly retryJitter: number;
  /** Which events reserved concurrency 0 sends straight to their targets. */
  readonly zeroConcurrencyDrops: 'new' | 'all';
  /** Wait before S3 or EventBridge hands over again what Lambda refused; it doubles each time. */
  readonly deliveryRetryFirstMs: number;
  /** The longest such wait, in milliseconds. */
  readonly deliveryRetryMostMs: number;
  /** Idle time after which an environment is recycled, in milliseconds. */
  readonly environmentIdleMs: number;
}

/** Each assumption as a setting: shown apart, marked as an assumption. */
export const asyncAssumptions: SettingsOf<{ readonly async: AsyncAssumptions }>['async'] = {
  duplicateChance: {
    kind: 'number',
    name: 'Chance of a second delivery',
    help: 'AWS says that an event may arrive more than once with nothing wrong, not how often.',
    aws: null,
    fact: 'async-duplicates',
    default: 0,
    min: 0,
    max: 1,
    fraction: true,
    unit: 'share',
  },
  duplicateAfterMs: {
    kind: 'number',
    name: 'The second one comes after',
    help: 'How much later than the first.',
    aws: null,
    fact: 'async-duplicates',
    default: 1_000,
    min: 0,
    max: 600_000,
    sliderMax: 60_000,
    unit: 'ms',
  },
  pickUpMs: {
    kind: 'number',
    name: 'From acceptance to the first try',
    help: 'AWS does not say how long an event is in its queue when nothing holds it up.',
    aws: null,
    fact: 'async-accept',
    default: 50,
    min: 0,
    max: 60_000,
    sliderMax: 5_000,
    unit: 'ms',
  },
  retryJitter: {
    kind: 'number',
    name: 'Waits differ by up to',
    help: 'AWS says 1 and 2 minutes; recorded waits are a little shorter or longer. 0.1 is ten per cent.',
    aws: null,
    fact: 'async-wait-1',
    default: 0,
    min: 0,
    max: 0.5,
    fraction: true,
    unit: 'share',
  },
  zeroConcurrencyDrops: {
    kind: 'choice',
    name: 'Reserved concurrency 0 gives up',
    help: 'AWS says that new events go straight to their target, not what becomes of those that wait.',
    aws: null,
    fact: 'async-reserved-zero',
    default: 'new',
    options: [
      { value: 'new', name: 'events that were never tried' },
      { value: 'all', name: 'every event at its next try' },
    ],
  },
  deliveryRetryFirstMs: {
    kind: 'number',
    name: 'S3 and EventBridge try again after',
    help: 'EventBridge backs off, AWS does not say how fast; of S3 it says nothing. The wait doubles.',
    aws: null,
    fact: 'eventbridge-retries',
    default: 1_000,
    min: 100,
    max: 60_000,
    sliderMax: 10_000,
    unit: 'ms',
  },
  deliveryRetryMostMs: {
    kind: 'number',
    name: 'They wait at most',
    help: 'The doubling stops here: with 8 minutes, 185 tries take about the 24 hours that AWS names.',
    aws: null,
    fact: 'eventbridge-retries',
    default: 480_000,
    min: 1_000,
    max: 3_600_000,
    unit: 'ms',
  },
  environmentIdleMs: environmentIdle,
};
