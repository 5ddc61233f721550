import type { StreamEvent } from '../../models/stream/events';
import { entriesOf } from './entry';

/** Ten records, of which the third throws each time. */
const THIRD_THROWS = {
  workload: { count: 10 },
  handler: { msPerItem: 200, faults: [{ items: ['m3'], does: 'throw' }] },
} as const;

/** A record every hour, and a mapping that is paused for 30 h. */
const PAUSED = {
  workload: { count: 12, everyMs: 3_600_000 },
  handler: { msPerItem: 200 },
  interventions: [
    { atMs: 1_800_000, do: 'set', path: 'mapping.Enabled', to: false },
    { atMs: 108_000_000, do: 'set', path: 'mapping.Enabled', to: true },
  ],
} as const;

const THREE_KEYS = {
  workload: { count: 30, keys: 3 },
  handler: { msPerItem: 500, faults: [{ items: ['m4'], does: 'throw', attempts: 2 }] },
} as const;

/** What can be shown of the corrections about streams. */
export const streamEntries = entriesOf<StreamEvent>('stream', [
  {
    is: 'pair',
    n: 19,
    look: 'Someone reads back what was given up when the stream has let go of it: the queue has only pointers and the record is gone, the bucket has the record itself.',
    asInTheCourse: {
      title: 'an SQS queue as the failure destination',
      scenario: {
        settings: { mapping: { BatchSize: 1, MaximumRetryAttempts: 2, OnFailure: 'sqs' } },
        workload: { count: 4 },
        handler: { msPerItem: 200, faults: [{ items: ['m3'], does: 'throw' }] },
        interventions: [{ atMs: 90_000_000, do: 'readBack' }],
      },
    },
    today: {
      title: 'an S3 bucket as the failure destination',
      scenario: {
        settings: { mapping: { BatchSize: 1, MaximumRetryAttempts: 2, OnFailure: 's3' } },
        workload: { count: 4 },
        handler: { msPerItem: 200, faults: [{ items: ['m3'], does: 'throw' }] },
        interventions: [{ atMs: 90_000_000, do: 'readBack' }],
      },
    },
    moment: {
      in: 'asInTheCourse',
      find: (trace) => trace.find((event) => event.type === 'record.readBack'),
    },
    claim: (course, today) => {
      const holdsPayload = ({ record }: { readonly record: unknown }) =>
        'payload' in Object(record);
      return (
        course.trace.some((event) => event.type === 'record.readBack' && !event.found) &&
        !course.report.targets.onFailure.some(holdsPayload) &&
        today.report.targets.onFailure.every(holdsPayload)
      );
    },
  },
  {
    is: 'today',
    n: 20,
    look: 'The batch is split again and again, and each half begins with all its retries; but a record is given up once it is 60 s old, however young the half is that it is in.',
    alone: 'Lambda has no age that begins anew with a split.',
    today: {
      title: 'a split gives retries back, and no age',
      scenario: {
        settings: {
          mapping: {
            ...{ BatchSize: 10, BisectBatchOnFunctionError: true },
            ...{ MaximumRecordAgeInSeconds: 60, OnFailure: 'sqs' },
          },
        },
        workload: { count: 10 },
        handler: { msPerItem: 200, faults: [{ items: ['m3'], does: 'throw' }] },
      },
    },
    moment: {
      find: (trace) => trace.find((event) => event.type === 'batch.discarded'),
    },
    claim: ({ trace }) => {
      const arrived = trace.find((event) => event.type === 'record.arrived' && event.item === 'm3');
      const splits = trace.filter((event) => event.type === 'batch.split');
      const given = trace.find((event) => event.type === 'batch.discarded');
      const ageMs = (given?.at ?? 0) - (arrived?.at ?? 0);
      // Tried again last before the 60 s, it waits for at most as long as the waits have become.
      return (
        splits.length > 1 &&
        given?.type === 'batch.discarded' &&
        given.why === 'ageExceeded' &&
        ageMs >= 60_000 &&
        ageMs < 60_000 + 64_000
      );
    },
  },
  {
    is: 'today',
    n: 21,
    look: 'Records 2 to 6 wait behind record 1, and four of them are too old before it is their turn: they are given up although the function never saw them.',
    alone: 'There is no limit on the time that retries may take.',
    today: {
      title: 'the age of the record counts, not the time of its retries',
      scenario: {
        settings: {
          mapping: { BatchSize: 1, MaximumRecordAgeInSeconds: 60, OnFailure: 'sqs' },
        },
        workload: { count: 6, everyMs: 1_000 },
        handler: { msPerItem: 200, faults: [{ items: ['m1'], does: 'throw' }] },
      },
    },
    moment: {
      find: (trace) =>
        trace.find((event) => event.type === 'batch.discarded' && event.invocation === null),
    },
    claim: ({ report, trace }) =>
      trace.some((event) => event.type === 'batch.discarded' && event.why === 'ageExceeded') &&
      Object.values(report.items).filter(
        ({ state, deliveries }) => deliveries === 0 && state === 'discarded',
      ).length === 4,
  },
  {
    is: 'today',
    n: 22,
    look: 'Two retries are set; for a minute the batch is throttled far more often than that, and afterwards it is done at its first try.',
    alone: 'Throttles never used up retries.',
    today: {
      title: 'throttles use up no retries',
      scenario: {
        settings: { mapping: { BatchSize: 10, MaximumRetryAttempts: 2, OnFailure: 'sqs' } },
        workload: { count: 5, everyMs: 100 },
        handler: { msPerItem: 200 },
        interventions: [
          { atMs: 0, do: 'set', path: 'account.usedByOthers', to: 1_000 },
          { atMs: 60_000, do: 'set', path: 'account.usedByOthers', to: 0 },
        ],
      },
    },
    moment: {
      find: (trace) => trace.filter((event) => event.type === 'batch.throttled')[3],
    },
    claim: ({ report }) =>
      report.throttles.length > 3 &&
      Object.values(report.items).every(({ state }) => state === 'done') &&
      report.invocations.every(({ attempt }) => Object.values(attempt).every((n) => n === 1)),
  },
  {
    is: 'today',
    n: 28,
    look: 'IteratorAge is measured when a batch is handed over: each point is the age of its last record at that moment, and the time that the function takes is not in it.',
    alone: 'The notes give two definitions at once.',
    today: {
      title: 'the age of a batch’s last record when it is sent',
      scenario: {
        settings: { mapping: { BatchSize: 2 } },
        workload: { count: 8, everyMs: 500 },
        handler: { msPerItem: 1_500 },
      },
    },
    moment: {
      find: (trace) => trace.filter((event) => event.type === 'invocation.started')[1],
    },
    claim: ({ report, trace }) => {
      const arrivals = new Map<string, number>();
      const ages: number[] = [];
      for (const event of trace) {
        if (event.type === 'record.arrived') arrivals.set(event.item, event.at);
        if (event.type === 'invocation.started') {
          ages.push(event.at - (arrivals.get(event.items.at(-1) ?? '') ?? 0));
        }
      }
      return ages.length > 2 && report.metrics.IteratorAge === Math.max(...ages);
    },
  },
  {
    is: 'pair',
    n: 29,
    look: 'Record 4 fails twice: with one batch per shard all three keys wait for it, with ten only its own key does.',
    asInTheCourse: {
      title: 'one batch of a shard at a time',
      scenario: { settings: { mapping: { BatchSize: 3 } }, ...THREE_KEYS },
    },
    today: {
      title: 'ten batches of a shard at a time',
      scenario: {
        settings: { mapping: { BatchSize: 3, ParallelizationFactor: 10 } },
        ...THREE_KEYS,
      },
    },
    moment: {
      in: 'today',
      find: (trace) => trace.find((event) => event.type === 'batch.retrying'),
    },
    claim: (course, today) =>
      today.report.ended.atMs < course.report.ended.atMs &&
      course.report.guarantees.orderKept &&
      today.report.guarantees.orderKept,
  },
  {
    is: 'pair',
    n: 30,
    look: 'The mapping is paused for 30 h: kept for 24 h, the first records have expired when it goes on; kept for a week, all of them are done.',
    asInTheCourse: {
      title: 'records kept for 24 hours',
      scenario: { settings: { stream: { RetentionPeriodHours: 24 } }, ...PAUSED },
    },
    today: {
      title: 'records kept for a week',
      scenario: { settings: { stream: { RetentionPeriodHours: 168 } }, ...PAUSED },
    },
    moment: {
      in: 'asInTheCourse',
      find: (trace) => trace.find((event) => event.type === 'record.expired'),
    },
    claim: (course, today) =>
      Object.values(course.report.items).some(({ state }) => state === 'expired') &&
      Object.values(today.report.items).every(({ state }) => state === 'done'),
  },
  {
    is: 'pair',
    n: 31,
    look: 'A stream has nothing to delete, so with record 3 throwing 1 and 2 are done again each time; reported, the batch is cut at record 3, and they are done once.',
    asInTheCourse: {
      title: 'the whole batch fails',
      scenario: {
        settings: { mapping: { BatchSize: 10, MaximumRetryAttempts: 2, OnFailure: 'sqs' } },
        ...THIRD_THROWS,
      },
    },
    today: {
      title: 'the function reports where it failed',
      scenario: {
        settings: {
          mapping: {
            ...{ BatchSize: 10, MaximumRetryAttempts: 2, OnFailure: 'sqs' },
            FunctionResponseTypes: ['ReportBatchItemFailures'],
          },
        },
        workload: THIRD_THROWS.workload,
        handler: { msPerItem: 200, faults: [{ items: ['m3'], does: 'report' }] },
      },
    },
    moment: {
      in: 'today',
      find: (trace) => trace.find((event) => event.type === 'batch.cut'),
    },
    claim: (course, today) =>
      (course.report.items.m1?.completed ?? 0) === 3 && today.report.items.m1?.completed === 1,
  },
]);
