import { ACCOUNT_CONCURRENCY_DEFAULT } from '../../aws/limits';
import type { FunctionSettings } from '../../lambda/lambdaFunction';
import type { SettingsOf } from '../setting';

/** The settings of a function, whatever invokes it. */
export const functionSettings: SettingsOf<{ readonly function: FunctionSettings }>['function'] = {
  Timeout: {
    kind: 'number',
    name: 'Timeout',
    help: 'After this time Lambda stops an invocation.',
    aws: 'Timeout',
    fact: null,
    default: 3,
    min: 1,
    max: 900,
    sliderMax: 120,
    unit: 's',
  },
  ReservedConcurrentExecutions: {
    kind: 'optionalNumber',
    name: 'Reserved concurrency',
    help: 'The function’s own share of concurrency: at least and at most this much.',
    aws: 'ReservedConcurrentExecutions',
    fact: 'conc-reserved',
    correction: 17,
    default: null,
    none: 'not reserved',
    first: 5,
    min: 0,
    max: 100_000,
    sliderMax: 20,
    unit: 'invocations',
  },
  MemorySize: {
    kind: 'number',
    name: 'Memory',
    help: 'Memory of an environment. Here it changes the cost, not the speed.',
    aws: 'MemorySize',
    fact: 'env-memory',
    correction: 35,
    default: 128,
    min: 128,
    max: 10_240,
    sliderMax: 3_008,
    unit: 'MB',
  },
  initMs: {
    kind: 'number',
    name: 'Init time',
    help: 'How long a new environment takes before it can work: a cold start.',
    aws: null,
    fact: 'env-cold-share',
    default: 300,
    min: 0,
    max: 60_000,
    sliderMax: 12_000,
    unit: 'ms',
  },
};

/** What all functions of an account share in a Region. */
export interface AccountSettings {
  readonly concurrency: number;
  /** Concurrent executions of other functions. */
  readonly usedByOthers: number;
}

/** The settings of an account, whatever invokes its functions. */
export const accountSettings: SettingsOf<{ readonly account: AccountSettings }>['account'] = {
  concurrency: {
    kind: 'number',
    name: 'Account concurrency',
    help: 'Shared by all functions of the account in a Region.',
    aws: 'ConcurrentExecutions',
    fact: 'conc-account',
    default: ACCOUNT_CONCURRENCY_DEFAULT,
    min: 1,
    max: 100_000,
    sliderMax: 1_000,
    unit: 'invocations',
  },
  usedByOthers: {
    kind: 'number',
    name: 'Used by other functions',
    help: 'What other functions run takes from the account’s concurrency, unless this one has its own.',
    aws: null,
    fact: 'conc-account',
    default: 0,
    min: 0,
    max: 100_000,
    sliderMax: 1_000,
    unit: 'invocations',
  },
};

/** The concurrency that the account has for a function without a share of its own. */
export function accountConcurrency({ concurrency, usedByOthers }: AccountSettings): number {
  return Math.max(0, concurrency - usedByOthers);
}
