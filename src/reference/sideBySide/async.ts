import type { AsyncEvent } from '../../models/async/events';
import { entriesOf } from './entry';

/** An order of 400 KB that the function always fails on: more than an SNS topic takes. */
const LARGE_ORDER = {
  workload: [{ id: 'm1' }, { id: 'm2', atMs: 1_000, bytes: 400_000 }],
  handler: { msPerItem: 300, faults: [{ items: ['m2'], does: 'throw' }] },
} as const;

/** What can be shown of the corrections about asynchronous events. */
export const asyncEntries = entriesOf<AsyncEvent>('async', [
  {
    is: 'today',
    n: 1,
    look: 'Event 1 fails in the function, gets two retries and is given up after three minutes; events 2 and 3 are throttled far more often than twice, use up no retry, and are done.',
    alone: 'Lambda never gave throttled events just two retries.',
    today: {
      title: 'function errors are tried twice again, throttles for hours',
      scenario: {
        settings: { source: { type: 'eventbridge' }, invoke: { OnFailure: 'sqs' } },
        workload: [{ id: 'm1' }, { id: 'm2', atMs: 300_000 }, { id: 'm3', atMs: 301_000 }],
        handler: { msPerItem: 500, faults: [{ items: ['m1'], does: 'throw' }] },
        interventions: [
          { atMs: 240_000, do: 'set', path: 'account.usedByOthers', to: 1_000 },
          { atMs: 1_500_000, do: 'set', path: 'account.usedByOthers', to: 0 },
        ],
      },
    },
    moment: {
      find: (trace) => trace.filter((event) => event.type === 'batch.throttled')[5],
    },
    claim: ({ report, trace }) => {
      const throttled = trace.filter(
        (event) => event.type === 'batch.throttled' && event.item === 'm2',
      );
      const { m1, m2 } = report.items;
      return m1?.deliveries === 3 && throttled.length > 2 && m2?.state === 'done';
    },
  },
  {
    is: 'pair',
    n: 3,
    look: 'Event 2 holds 400 KB and is given up in both runs: the SNS topic cannot take its record and it is lost, while the S3 bucket keeps all of it.',
    asInTheCourse: {
      title: 'an SNS topic as the failure destination',
      scenario: { settings: { invoke: { OnFailure: 'sns' } }, ...LARGE_ORDER },
    },
    today: {
      title: 'an S3 bucket as the failure destination',
      scenario: { settings: { invoke: { OnFailure: 's3' } }, ...LARGE_ORDER },
    },
    moment: {
      in: 'asInTheCourse',
      find: (trace) => trace.find((event) => event.type === 'target.failed'),
    },
    claim: (course, today) =>
      course.report.items.m2?.state === 'lost' &&
      course.report.targets.onFailure.length === 0 &&
      today.report.items.m2?.state !== 'lost' &&
      today.report.targets.onFailure.length === 1,
  },
  {
    is: 'today',
    n: 5,
    look: 'Lambda takes nothing over for 20 s, and SNS hands its event over again and again; then the function fails on event 3, of which SNS never hears, and Lambda does the retries.',
    alone: 'Both stages are there in every run.',
    today: {
      title: 'SNS retries until Lambda has it, then Lambda does',
      scenario: {
        settings: {
          source: { type: 'sns' },
          function: { DeadLetterQueue: 'sqs' },
          subscription: { RedrivePolicy: true },
        },
        workload: { count: 4, everyMs: 15_000 },
        handler: { msPerItem: 300, faults: [{ items: ['m3'], does: 'throw' }] },
        interventions: [{ atMs: 10_000, do: 'refuseDeliveries', status: 500, forMs: 12_000 }],
      },
    },
    moment: {
      find: (trace) => trace.find((event) => event.type === 'delivery.failed'),
    },
    claim: ({ report, trace }) =>
      trace.some((event) => event.type === 'delivery.failed' && event.nextTryAt !== null) &&
      report.items.m2?.state === 'done' &&
      report.items.m3?.deliveries === 3 &&
      !trace.some((event) => event.type === 'delivery.failed' && event.item === 'm3'),
  },
  {
    is: 'today',
    n: 6,
    look: 'Event 1 meets an error of Lambda’s, and SNS tries it again in its phases; event 2 meets a missing permission and is not tried again even once.',
    alone: 'The phases that the notes list are right; what they leave out is when there are none.',
    today: {
      title: 'SNS retries what is Lambda’s fault, and nothing else',
      scenario: {
        settings: { source: { type: 'sns' }, subscription: { RedrivePolicy: true } },
        workload: [{ id: 'm1' }, { id: 'm2', atMs: 40_000 }],
        handler: { msPerItem: 300 },
        interventions: [
          { atMs: 0, do: 'refuseDeliveries', status: 500, forMs: 20_000 },
          { atMs: 35_000, do: 'refuseDeliveries', status: 403, forMs: 20_000 },
        ],
      },
    },
    moment: {
      find: (trace) => trace.find((event) => event.type === 'delivery.givenUp'),
    },
    claim: ({ report, trace }) => {
      const tries = (item: string) =>
        trace.filter((event) => event.type === 'delivery.failed' && event.item === item).length;
      return tries('m1') > 3 && report.items.m1?.state === 'done' && tries('m2') === 1;
    },
  },
  {
    is: 'today',
    n: 45,
    look: 'For a while the function’s role may not send: open Metrics and see the failed sends to the dead-letter queue and those to the destination counted apart.',
    alone: 'The single metric of the notes does not exist.',
    today: {
      title: 'two metrics for what could not be sent',
      scenario: {
        settings: { invoke: { OnFailure: 'sqs' }, function: { DeadLetterQueue: 'sqs' } },
        workload: { count: 3, everyMs: 1_000 },
        handler: { msPerItem: 300, faults: [{ items: ['m2'], does: 'throw' }] },
        interventions: [{ atMs: 120_000, do: 'denyTargets', forMs: 120_000 }],
      },
    },
    moment: {
      find: (trace) => trace.find((event) => event.type === 'target.failed'),
    },
    claim: ({ report }) =>
      report.metrics.DeadLetterErrors === 1 && report.metrics.DestinationDeliveryFailures === 1,
  },
]);
