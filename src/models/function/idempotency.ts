import type { IdempotencySettings } from '../../lambda/idempotency';
import type { SettingsOf } from '../setting';

/** The settings of a handler's idempotency table, whatever invokes the function. */
export const idempotencySettings: SettingsOf<{
  readonly idempotency: IdempotencySettings;
}>['idempotency'] = {
  table: {
    kind: 'switch',
    name: 'Idempotency table',
    help: 'The handler notes down what it works on, and does nothing twice that it finds done.',
    aws: null,
    fact: 'sync-partial-work',
    default: false,
  },
  inProgressExpiryMs: {
    kind: 'optionalNumber',
    name: 'In progress for at most',
    help: 'What was claimed and never came back refuses every retry until then; after it, the work runs again.',
    aws: null,
    fact: null,
    default: null,
    none: 'until the timeout',
    first: 60_000,
    min: 1_000,
    max: 86_400_000,
    sliderMax: 600_000,
    unit: 'ms',
  },
  recordExpiryMs: {
    kind: 'number',
    name: 'Remembered for',
    help: 'How long the table knows that something is done.',
    aws: null,
    fact: null,
    default: 3_600_000,
    min: 1_000,
    max: 86_400_000,
    unit: 'ms',
  },
};
