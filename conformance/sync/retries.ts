import type { TraceEvent } from '../../src/simulator/trace';
import type { Case, Check, Json } from '../case';
import { scenario } from './common';
import { events, statuses } from './observe';

/** Standard mode as the JavaScript SDK has it before 2026, and as all have it since. */
const BEFORE_2026 = { retryMode: 'standard', sdk: 'javascript' };
const SINCE_2026 = { retryMode: 'standard2026', sdk: 'javascript' };

/** What the server answers every time, and how that comes about here. */
const ANSWERS = {
  500: rejecting('ServiceException'),
  502: { api: 'REST', handler: { faults: [{ items: 'all', does: 'throw' }] } },
  throttledByName: rejecting('EC2ThrottledException'),
  400: rejecting('InvalidRequestContentException'),
  429: { settings: { function: { ReservedConcurrentExecutions: 0 } } },
  functionError: { handler: { faults: [{ items: 'all', does: 'throw' }] } },
} as const;

function rejecting(error: string) {
  return { interventions: [{ atMs: 0, do: 'rejectCalls', error }] };
}

/** Attempts and how it ended, with the longest waits in between and the tokens that are left. */
function observe(trace: readonly TraceEvent[]) {
  const retries = events(trace, 'retry.scheduled');
  const [failed] = events(trace, 'request.failed');
  return {
    attempts: statuses(trace).length,
    maxDelaysMs: retries.map(({ longestMs }) => longestMs),
    withinBounds: retries.every(
      ({ waitMs, longestMs }) => waitMs < longestMs && Number.isInteger(waitMs),
    ),
    outcome: failed?.why ?? 'succeeded',
    tokensLeft: failed?.tokensLeft ?? null,
  };
}

function check(
  name: string,
  client: { readonly [field: string]: Json },
  answer: keyof typeof ANSWERS,
  expected: { readonly [field: string]: Json },
): Check {
  return {
    name,
    scenario: scenario({ client, ...ANSWERS[answer] }),
    expected: { ...expected, withinBounds: true },
    observe: (_report, trace) => observe(trace),
  };
}

const GIVES_UP = { outcome: 'attemptsUsedUp' };
const AT_ONCE = { attempts: 1, maxDelaysMs: [], outcome: 'notRetried' };
const EIGHT = { ...BEFORE_2026, maxAttempts: 8 };
const TRANSIENT_MS = [100, 200, 400, 800, 1_600, 3_200, 6_400];
const THROTTLING_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000];

/** What the bucket holds after requests that succeed, at once or after a retry. */
function refund(name: string, first: Json, tokens: readonly number[]): Check {
  return {
    name,
    // The second request comes when the server has recovered.
    scenario: scenario({
      client: { ...SINCE_2026, jitter: false },
      workload: [{ id: 'e1' }, { id: 'e2', atMs: 10_000 }],
      interventions: [first],
    }),
    expected: { tokensLeft: tokens },
    observe: (_report, trace) => ({
      tokensLeft: trace
        .filter(({ type }) => type === 'request.succeeded' || type === 'request.failed')
        .flatMap((event) => ('tokensLeft' in event ? [Number(event.tokensLeft)] : [])),
    }),
  };
}

/** How clients try again by themselves, from the specification tests of a library. */
export const retryCases: readonly Case[] = [
  {
    id: 'sync-06-sdk-standard-retry',
    title: 'What an SDK tries again, how long it waits, and what is left of its tokens',
    source: {
      where:
        'smithy-lang/smithy-typescript@6815d3e packages/core/src/submodules/retry/util-retry/retries.integ.spec.ts',
      test: '“retry timings” and “specification tests”',
      date: '2026-08-20',
      evidence: 'library',
    },
    notModelled: [
      'retryAfterHeader: nothing here sends a hint when to come back.',
      'Connections that are reset or refused: a call always arrives.',
    ],
    checks: [
      check('A: 500, 500, 500', BEFORE_2026, 500, {
        ...GIVES_UP,
        attempts: 3,
        maxDelaysMs: [100, 200],
        tokensLeft: 480,
      }),
      check('B: 429, 429, 429', BEFORE_2026, 429, {
        ...GIVES_UP,
        attempts: 3,
        maxDelaysMs: [500, 1_000],
        tokensLeft: 490,
      }),
      check('C: 200 with FunctionError', BEFORE_2026, 'functionError', {
        ...AT_ONCE,
        tokensLeft: 500,
      }),
      check('D: 400', BEFORE_2026, 400, { ...AT_ONCE, tokensLeft: 500 }),
      check('eight attempts, transient', EIGHT, 500, {
        ...GIVES_UP,
        attempts: 8,
        maxDelaysMs: TRANSIENT_MS,
        tokensLeft: 430,
      }),
      check('eight attempts, throttling', EIGHT, 429, {
        ...GIVES_UP,
        attempts: 8,
        maxDelaysMs: THROTTLING_MS,
        tokensLeft: 465,
      }),
      check('E: 502, 502, 502 since 2026', SINCE_2026, 502, {
        ...GIVES_UP,
        attempts: 3,
        maxDelaysMs: [50, 100],
        tokensLeft: 472,
      }),
      check('429, 429, 429 since 2026', SINCE_2026, 429, {
        ...GIVES_UP,
        attempts: 3,
        maxDelaysMs: [1_000, 2_000],
        tokensLeft: 490,
      }),
      check('throttled by name since 2026', SINCE_2026, 'throttledByName', {
        ...GIVES_UP,
        attempts: 3,
        maxDelaysMs: [1_000, 2_000],
        tokensLeft: 490,
      }),
      refund(
        'a success after a retry gives back its cost',
        { atMs: 0, do: 'rejectCalls', forMs: 50 },
        [500, 500],
      ),
      refund(
        'a success without a retry gives back one',
        { atMs: 0, do: 'rejectCalls', forMs: 5_000 },
        [472, 473],
      ),
    ],
  },
];
