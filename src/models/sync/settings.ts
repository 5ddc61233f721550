import type { IdempotencySettings } from '../../lambda/idempotency';
import type { FunctionSettings } from '../../lambda/lambdaFunction';
import { idempotencySettings } from '../function/idempotency';
import { type AccountSettings, accountSettings, functionSettings } from '../function/settings';
import type { SettingsOf } from '../setting';

/** What stands between the client and Lambda. none: the client calls Lambda's own API. */
export type ApiType = 'REST' | 'HTTP' | 'none';

/** How a client tries again by itself. */
export type RetryMode = 'none' | 'legacy' | 'standard' | 'standard2026';

/** Whose rules of waiting the client follows where SDKs differ. */
type Sdk = 'python' | 'javascript';

/** Settings of a scenario of synchronous calls: AWS's property names with AWS's units, and ours. */
export interface SyncSettings {
  readonly client: {
    readonly retryMode: RetryMode;
    readonly sdk: Sdk;
    /** The first one included; null: what the mode has by default. */
    readonly maxAttempts: number | null;
    /** Milliseconds that one attempt waits for its answer; null: for ever. */
    readonly timeoutMs: number | null;
    /** Waits are drawn between 0 and the longest there is; off: always the longest. */
    readonly jitter: boolean;
  };
  readonly api: {
    readonly type: ApiType;
    /** Milliseconds; null: 29 s for REST and 30 s for HTTP. */
    readonly TimeoutInMillis: number | null;
  };
  readonly function: FunctionSettings;
  readonly idempotency: IdempotencySettings;
  readonly account: AccountSettings;
}

/** Every setting of synchronous calls: the schema and the panel are both made from this. */
export const syncSettings: SettingsOf<SyncSettings> = {
  client: {
    retryMode: {
      kind: 'choice',
      name: 'Client retries',
      help: 'What the client tries again by itself, as an SDK does for AWS’s own services: timeouts, 429 and 5xx, but never a function error.',
      aws: 'retry_mode',
      fact: 'sync-no-retries',
      correction: 2,
      default: 'standard2026',
      options: [
        { value: 'none', name: 'none' },
        { value: 'legacy', name: 'legacy' },
        { value: 'standard', name: 'standard' },
        { value: 'standard2026', name: 'standard of 2026' },
      ],
    },
    sdk: {
      kind: 'choice',
      name: 'SDK',
      help: 'Before 2026 the SDKs waited differently, and only Python’s has the legacy mode.',
      aws: null,
      fact: 'sdk-backoff-classic',
      default: 'python',
      options: [
        { value: 'python', name: 'Python' },
        { value: 'javascript', name: 'JavaScript' },
      ],
    },
    maxAttempts: {
      kind: 'optionalNumber',
      name: 'Attempts',
      help: 'How often a request is sent at most, the first time included.',
      aws: 'max_attempts',
      fact: 'sdk-attempts',
      default: null,
      none: '3, or 5 in legacy mode',
      first: 3,
      min: 1,
      max: 20,
      unit: 'attempts',
    },
    timeoutMs: {
      kind: 'optionalNumber',
      name: 'Client timeout',
      help: 'How long the client waits for the answer of one attempt.',
      aws: 'read_timeout',
      fact: 'sync-no-retries',
      default: 60_000,
      none: 'waits as long as it takes',
      first: 60_000,
      min: 100,
      max: 900_000,
      sliderMax: 60_000,
      unit: 'ms',
    },
    jitter: {
      kind: 'switch',
      name: 'Jitter',
      help: 'Each wait is drawn at random, so that clients that failed together do not come back together.',
      aws: null,
      fact: 'sdk-backoff-2026',
      default: true,
    },
  },
  api: {
    type: {
      kind: 'choice',
      name: 'In front of the function',
      help: 'A gateway has a timeout of its own, and puts errors in its own words: a REST API says 502 and 504 where an HTTP API says 500 and 503.',
      isFixed: true,
      aws: null,
      fact: 'sync-apigw-502',
      default: 'REST',
      options: [
        { value: 'REST', name: 'API Gateway, REST API' },
        { value: 'HTTP', name: 'API Gateway, HTTP API' },
        { value: 'none', name: 'nothing: Invoke' },
      ],
    },
    TimeoutInMillis: {
      kind: 'optionalNumber',
      name: 'Integration timeout',
      help: 'After this time the gateway answers 504, as an HTTP API 503; the function runs on.',
      aws: 'TimeoutInMillis',
      fact: 'sync-apigw-rest-timeout',
      correction: 8,
      default: null,
      none: '29 s for REST, 30 s for HTTP',
      first: 29_000,
      min: 50,
      max: 300_000,
      sliderMax: 60_000,
      unit: 'ms',
    },
  },
  function: functionSettings,
  idempotency: idempotencySettings,
  account: accountSettings,
};
