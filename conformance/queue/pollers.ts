import type { Case, Json } from '../case';
import { mostAtOnce, queueTrace } from './observe';

/** Many messages, each of which keeps its invocation busy for longer than it takes to scale. */
function backlog(
  settings: { readonly [group: string]: Json },
  more: { readonly [key: string]: Json },
): Json {
  return {
    version: 1,
    model: 'queue',
    settings: {
      queue: { VisibilityTimeout: 5_400 },
      mapping: { BatchSize: 1 },
      function: { Timeout: 900 },
      account: { concurrency: 10_000 },
      ...settings,
    },
    workload: { count: 2_000 },
    handler: { msPerItem: 600_000 },
    horizonMs: 330_000,
    ...more,
  };
}

/** The most invocations that had begun by a moment; none ends before the horizon. */
function begunBy(
  report: { readonly invocations: readonly { readonly atMs: number }[] },
  ms: number,
) {
  return report.invocations.filter((one) => one.atMs <= ms).length;
}

const FAILING = { faults: [{ items: 'all', does: 'throw' }], msPerItem: 1_000 } as const;

function failing(FunctionResponseTypes: readonly string[]): Json {
  return {
    version: 1,
    model: 'queue',
    settings: { queue: { maxReceiveCount: 3 }, mapping: { BatchSize: 1, FunctionResponseTypes } },
    workload: { count: 50 },
    handler: FAILING,
  };
}

/** How the fleet of pollers behaves: from AWS's guide, not recorded. */
export const pollerCases: readonly Case[] = [
  {
    id: 'sqs-15-poller-scaling-and-backoff',
    title: 'How pollers scale, back off and hold back',
    source: {
      where:
        'awsdocs/aws-lambda-developer-guide@a83f69b and the Lambda guide, services-sqs-scaling and services-sqs-errorhandling',
      test: 'documentation',
      date: '2022-11-14 and later copies',
      evidence: 'documented',
    },
    notModelled: [
      'provisioned mode: a separate mode that Redrive does not offer yet',
      'fewer than five pollers on an idle queue: nothing is received then, so nothing differs',
      'up to 20 s of extra wait with a window and little traffic: AWS says that it may happen, not when',
    ],
    checks: [
      {
        name: 'default mode',
        scenario: backlog({}, {}),
        expected: { atFirst: 5, afterOneMinute: 305, afterTwoMinutes: 605, most: 1_250 },
        observe: (report) => ({
          atFirst: begunBy(report, 59_999),
          afterOneMinute: begunBy(report, 119_999),
          afterTwoMinutes: begunBy(report, 179_999),
          most: mostAtOnce(report),
        }),
      },
      {
        name: 'maximum concurrency',
        scenario: backlog({ mapping: { BatchSize: 1, MaximumConcurrency: 2 } }, {}),
        expected: { most: 2, throttles: 0 },
        observe: (report) => ({ most: mostAtOnce(report), throttles: report.throttles.length }),
      },
      {
        name: 'errors',
        scenario: failing([]),
        expected: { pollersTakenAway: true },
        observe: (_report, trace) => ({ pollersTakenAway: scaledDown(trace) }),
      },
      {
        name: 'errors, item failures reported',
        scenario: failing(['ReportBatchItemFailures']),
        expected: { pollersTakenAway: false },
        observe: (_report, trace) => ({ pollersTakenAway: scaledDown(trace) }),
      },
      {
        name: 'throttled until the visibility timeout is over',
        scenario: {
          version: 1,
          model: 'queue',
          settings: {
            queue: { VisibilityTimeout: 30, maxReceiveCount: 1 },
            function: { ReservedConcurrentExecutions: 0 },
          },
          workload: [{ id: 'm1' }],
        },
        expected: {
          triedMoreThanOnce: true,
          triedAfterVisibilityTimeout: false,
          items: { m1: { state: 'deadLettered', deliveries: 0, completed: 0, receives: 1 } },
        },
        observe: (report) => ({
          triedMoreThanOnce: report.throttles.length > 1,
          triedAfterVisibilityTimeout: report.throttles.some(({ atMs }) => atMs >= 30_000),
          items: Object.fromEntries(
            Object.entries(report.items).map(([id, item]) => [id, { ...item }]),
          ),
        }),
      },
      {
        name: 'window and timeout longer than the visibility timeout',
        scenario: {
          version: 1,
          model: 'queue',
          settings: {
            queue: { VisibilityTimeout: 30 },
            mapping: { MaximumBatchingWindowInSeconds: 20 },
            function: { Timeout: 25 },
          },
          workload: [{ id: 'm1' }],
        },
        expected: { hiddenForMs: 75_000 },
        observe: (_report, trace) => {
          const received = queueTrace(trace).find((event) => event.type === 'message.received');
          return { hiddenForMs: received ? received.hiddenUntil - received.at : 0 };
        },
      },
      {
        name: 'FIFO: as many as there are groups',
        scenario: {
          version: 1,
          model: 'queue',
          settings: { queue: { FifoQueue: true }, mapping: { BatchSize: 1 } },
          workload: { count: 30, keys: 3 },
          handler: { msPerItem: 1_000 },
        },
        expected: { most: 3 },
        observe: (report) => ({ most: mostAtOnce(report) }),
      },
      {
        name: 'FIFO: one batch, several groups, order kept',
        scenario: {
          version: 1,
          model: 'queue',
          settings: { queue: { FifoQueue: true } },
          workload: ['g1', 'g2', 'g1'].map((group, index) => ({ id: `${index}`, group })),
        },
        expected: { batch: ['0', '2', '1'], orderKept: true },
        observe: (report) => ({
          batch: report.invocations[0]?.items ?? [],
          orderKept: report.guarantees.orderKept,
        }),
      },
    ],
  },
];

function scaledDown(trace: Parameters<typeof queueTrace>[0]): boolean {
  return queueTrace(trace).some(
    (event) => event.type === 'pollers.scaled' && event.to < event.from && event.why === 'failure',
  );
}
