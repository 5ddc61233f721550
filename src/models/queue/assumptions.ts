import { environmentIdle, throttleRetries } from '../function/assumptions';
import type { SettingsOf } from '../setting';

/** What AWS does not document about queues, as values that a learner can change. */
export interface QueueAssumptions {
  /** Milliseconds between two times that pollers are added while a backlog lasts. */
  readonly pollerScaleEveryMs: number;
  /** Pollers taken away after each failed or throttled batch; a good one brings one back. */
  readonly pollersBackOffBy: number;
  /** The fewest pollers that backing off leaves. */
  readonly pollersAtLeast: number;
  /** Wait before a throttled batch is tried again, in milliseconds; it doubles each time. */
  readonly throttleRetryFirstMs: number;
  /** The longest such wait, in milliseconds. */
  readonly throttleRetryMostMs: number;
  /** What a delete does on a standard queue once the message has been received again. */
  readonly lateDelete: 'deletes' | 'ignored';
  /** Chance, per receive on a standard queue, that a copy stays visible: at-least-once delivery. */
  readonly duplicateChance: number;
  /** Idle time after which an environment is recycled, in milliseconds. */
  readonly environmentIdleMs: number;
}

/** Each assumption as a setting: shown apart, marked as an assumption. */
export const queueAssumptions: SettingsOf<{ readonly queue: QueueAssumptions }>['queue'] = {
  pollerScaleEveryMs: {
    kind: 'number',
    name: 'Pollers are added every',
    help: 'AWS says up to 300 more a minute, not in which steps. A minute’s share is added at each.',
    aws: null,
    fact: 'sqs-scale-rate',
    correction: 12,
    default: 60_000,
    min: 1_000,
    max: 60_000,
    unit: 'ms',
  },
  pollersBackOffBy: {
    kind: 'number',
    name: 'Pollers taken away on failure',
    help: 'AWS says that polling backs off on errors and throttles, not by how much.',
    aws: null,
    fact: 'sqs-backoff',
    correction: 16,
    default: 1,
    min: 0,
    max: 10,
    unit: 'pollers',
  },
  pollersAtLeast: {
    kind: 'number',
    name: 'Pollers left when backing off',
    help: 'AWS gives no floor; 2 is the fewest it names for an idle queue.',
    aws: null,
    fact: 'sqs-initial-pollers',
    default: 2,
    min: 1,
    max: 5,
    unit: 'pollers',
  },
  ...throttleRetries('sqs-throttle', 30_000),
  lateDelete: {
    kind: 'choice',
    name: 'Late delete, standard queue',
    help: 'Once a message was received again, AWS only says that an older delete may not delete it.',
    aws: null,
    fact: 'sqs-receipt',
    default: 'deletes',
    options: [
      { value: 'deletes', name: 'deletes the message' },
      { value: 'ignored', name: 'does nothing' },
    ],
  },
  duplicateChance: {
    kind: 'number',
    name: 'Chance of a second copy',
    help: 'Standard queues deliver at least once; AWS gives no rate. Applies to every receive.',
    aws: null,
    fact: 'sqs-p2p',
    correction: 18,
    default: 0,
    min: 0,
    max: 1,
    fraction: true,
    unit: 'share',
  },
  environmentIdleMs: environmentIdle,
};
