import type { SyncEvent } from '../../models/sync/events';
import { entriesOf, mostAtOnce } from './entry';

/** An outage of Lambda's own for half a second, and one request that the function fails on. */
const SHORT_OUTAGE = {
  workload: { count: 6, everyMs: 500 },
  handler: { msPerItem: 100, faults: [{ items: ['m1'], does: 'throw' }] },
  interventions: [{ atMs: 1_400, do: 'rejectCalls', forMs: 700 }],
} as const;

/** One call that takes 29.5 s. */
const ALMOST_THIRTY_SECONDS = { workload: { count: 1 }, handler: { msPerItem: 29_500 } } as const;

/** 1,200 clients at once, each with a call of 2 s, in an account with room for all of them. */
const ALL_AT_ONCE = {
  settings: {
    client: { retryMode: 'standard2026', maxAttempts: 6 },
    api: { type: 'none' },
    function: { Timeout: 10 },
    account: { concurrency: 3_000 },
  },
  workload: { count: 1_200, keys: 1_200 },
  handler: { msPerItem: 2_000 },
} as const;

/** What can be shown of the corrections about synchronous calls, scaling and the price. */
export const syncEntries = entriesOf<SyncEvent>('sync', [
  {
    is: 'pair',
    n: 2,
    look: 'Lambda is out of order for a moment: a client that does not retry loses its requests, an SDK sends them again by itself; request 1, a function error, neither of them tries again.',
    asInTheCourse: {
      title: 'nobody tries again',
      scenario: {
        settings: { client: { retryMode: 'none' }, api: { type: 'none' } },
        ...SHORT_OUTAGE,
      },
    },
    today: {
      title: 'the SDK tries again by itself',
      scenario: {
        settings: { client: { retryMode: 'standard', maxAttempts: 5 }, api: { type: 'none' } },
        ...SHORT_OUTAGE,
      },
    },
    moment: {
      in: 'today',
      find: (trace) => trace.find((event) => event.type === 'retry.scheduled'),
    },
    claim: (course, today) => {
      const ofFirst = today.report.responses.find(({ item }) => item === 'm1');
      return (
        course.report.responses.every(({ attempts }) => attempts === 1) &&
        course.report.responses.some(({ status }) => status === 500) &&
        today.report.responses.every(({ status }) => status === 200) &&
        today.report.responses.some(({ attempts }) => attempts > 1) &&
        ofFirst?.attempts === 1
      );
    },
  },
  {
    is: 'pair',
    n: 8,
    look: 'The function needs 29.5 s: with 30 s the client would get its answer, with the 29 s of a REST API it gets a 504 while the function is still at work.',
    asInTheCourse: {
      title: 'the gateway waits 30 s',
      scenario: {
        settings: {
          client: { retryMode: 'none' },
          api: { type: 'REST', TimeoutInMillis: 30_000 },
          function: { Timeout: 60, initMs: 200 },
        },
        ...ALMOST_THIRTY_SECONDS,
      },
    },
    today: {
      title: 'a REST API waits 29 s',
      scenario: {
        settings: {
          client: { retryMode: 'none' },
          api: { type: 'REST' },
          function: { Timeout: 60, initMs: 200 },
        },
        ...ALMOST_THIRTY_SECONDS,
      },
    },
    moment: {
      in: 'today',
      find: (trace) => trace.find((event) => event.type === 'gateway.timedOut'),
    },
    claim: (course, today) =>
      course.report.responses[0]?.status === 200 && today.report.responses[0]?.status === 504,
  },
  {
    is: 'today',
    n: 9,
    look: 'Request 1 is too slow (504), request 2 meets a function error (502), and request 4 a function that is busy: Lambda says 429, and the client of the gateway sees 500.',
    alone: 'The notes say nothing of it.',
    today: {
      title: 'what a client of a REST API sees',
      scenario: {
        settings: {
          client: { retryMode: 'none' },
          api: { type: 'REST', TimeoutInMillis: 3_000 },
          function: { Timeout: 10, ReservedConcurrentExecutions: 1, initMs: 200 },
        },
        workload: [
          { id: 'm1' },
          { id: 'm2', atMs: 8_000 },
          { id: 'm3', atMs: 10_000 },
          { id: 'm4', atMs: 10_200 },
        ],
        handler: {
          msPerItem: 500,
          faults: [
            { items: ['m1'], does: 'slow', byMs: 5_000 },
            { items: ['m2'], does: 'throw' },
          ],
        },
      },
    },
    moment: {
      find: (trace) => trace.find((event) => event.type === 'gateway.timedOut'),
    },
    claim: ({ report }) =>
      JSON.stringify(report.responses.map(({ item, status }) => [item, status]).sort()) ===
      '[["m1",504],["m2",502],["m3",200],["m4",500]]',
  },
  {
    is: 'today',
    n: 32,
    look: 'Of 1,200 calls at once a thousand get an environment at once; after that one more comes every hundredth of a second, whatever the Region.',
    alone: 'The burst of a Region, and the 500 a minute after it, are gone.',
    today: { title: '1,000 environments every 10 s', scenario: ALL_AT_ONCE },
    moment: {
      find: (trace) =>
        trace.find((event) => event.type === 'batch.throttled' && event.limit === 'scaling'),
    },
    claim: ({ trace }) => {
      const at = trace.find((event) => event.type === 'batch.throttled')?.at ?? 0;
      const before = trace.filter(
        (event) => event.type === 'environment.created' && event.at <= at,
      );
      return before.length === 1_000;
    },
  },
  {
    is: 'today',
    n: 33,
    look: 'Two hundred calls are throttled although the account has room for all: see how few seconds later the last of them is served.',
    alone: 'With today’s rates nothing is throttled for minutes.',
    today: { title: 'throttled for seconds', scenario: ALL_AT_ONCE },
    moment: {
      find: (trace) => trace.findLast((event) => event.type === 'batch.throttled'),
    },
    claim: ({ trace }) => {
      const throttled = trace.filter((event) => event.type === 'batch.throttled');
      const [first, last] = [throttled[0], throttled.at(-1)];
      return (
        new Set(throttled.map(({ item }) => item)).size === 200 &&
        throttled.every(({ limit }) => limit === 'scaling') &&
        (last?.at ?? 0) - (first?.at ?? 0) < 10_000
      );
    },
  },
  {
    is: 'today',
    n: 34,
    look: 'Concurrency 5 and calls of 20 ms: fewer than five ever run at once, and still calls are throttled, for more than 50 a second are too many for a concurrency of 5.',
    alone: 'The notes say nothing of it.',
    today: {
      title: 'ten requests a second for each unit of concurrency',
      scenario: {
        settings: {
          client: { retryMode: 'none' },
          api: { type: 'none' },
          function: { ReservedConcurrentExecutions: 5, initMs: 0 },
        },
        workload: { count: 300, everyMs: 8 },
        handler: { msPerItem: 20 },
      },
    },
    moment: {
      find: (trace) =>
        trace.find((event) => event.type === 'batch.throttled' && event.limit === 'requestRate'),
    },
    claim: (today) =>
      mostAtOnce(today) < 5 &&
      today.trace.some(
        (event) => event.type === 'batch.throttled' && event.limit === 'requestRate',
      ),
  },
  {
    is: 'today',
    n: 39,
    look: 'Two calls of 100 ms: the first needs a new environment, and its billed time has the 800 ms of init in it; select the invocations and compare.',
    alone: 'What is billed cannot be set.',
    today: {
      title: 'the init of a cold start is billed',
      scenario: {
        settings: {
          client: { retryMode: 'none' },
          api: { type: 'none' },
          function: { initMs: 800 },
        },
        workload: { count: 2, everyMs: 3_000 },
        handler: { msPerItem: 100 },
      },
    },
    moment: {
      find: (trace) => trace.find((event) => event.type === 'invocation.ended'),
    },
    claim: ({ trace }) => {
      const [cold, warm] = trace.filter((event) => event.type === 'invocation.ended');
      return cold?.billedMs === 900 && warm?.billedMs === 100 && cold.durationMs === 100;
    },
  },
]);
