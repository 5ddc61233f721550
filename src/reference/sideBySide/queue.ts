import type { QueueEvent } from '../../models/queue/events';
import { entriesOf, mostAtOnce } from './entry';

/** A batch of 20 s as in the notes, but once one message takes 5 s longer than it should. */
const TWENTY_SECONDS = {
  workload: { count: 10 },
  handler: {
    msPerItem: 2_000,
    faults: [{ items: ['m5'], does: 'slow', byMs: 5_000, attempts: 1 }],
  },
} as const;

/** More messages than a mapping ever invokes at once, each in work for ten minutes. */
const MORE_THAN_ALL_AT_ONCE = {
  workload: { count: 1_400 },
  handler: { msPerItem: 600_000 },
} as const;

const FOR_ALL_AT_ONCE = {
  queue: { VisibilityTimeout: 900 },
  function: { Timeout: 900 },
  account: { concurrency: 3_000 },
} as const;

const FIVE_AT_ONCE = {
  workload: { count: 150 },
  handler: { msPerItem: 8_000 },
} as const;

const FOR_FIVE_AT_ONCE = {
  queue: { VisibilityTimeout: 10, maxReceiveCount: 3 },
  function: { Timeout: 10 },
} as const;

const REPORTS = { FunctionResponseTypes: ['ReportBatchItemFailures'] } as const;

/** What can be shown of the corrections about SQS, but for how a mapping scales. */
export const queueEntries = entriesOf<QueueEvent>('queue', [
  {
    is: 'pair',
    n: 10,
    look: 'With ten messages to a batch, 200 messages are 20 invocations; with up to a hundred, gathered for 2 s, they are a few.',
    asInTheCourse: {
      title: 'ten messages to a batch',
      scenario: {
        settings: { queue: { VisibilityTimeout: 60 }, function: { Timeout: 10 } },
        workload: { count: 200 },
        handler: { msPerItem: 20 },
      },
    },
    today: {
      title: 'up to a hundred messages to a batch',
      scenario: {
        settings: {
          queue: { VisibilityTimeout: 60 },
          mapping: { BatchSize: 100, MaximumBatchingWindowInSeconds: 2 },
          function: { Timeout: 10 },
        },
        workload: { count: 200 },
        handler: { msPerItem: 20 },
      },
    },
    moment: {
      in: 'today',
      find: (trace) =>
        trace.find((event) => event.type === 'invocation.started' && event.items.length > 10),
    },
    claim: (course, today) =>
      course.report.invocations.every(({ items }) => items.length <= 10) &&
      today.report.invocations.some(({ items }) => items.length > 10) &&
      today.report.invocations.length < course.report.invocations.length,
  },
  {
    is: 'pair',
    n: 13,
    look: 'Deleting as it goes, the function still throws at message 3, and messages 4 and 5 wait for the visibility timeout; reporting message 3, it does them at once and deletes nothing itself.',
    asInTheCourse: {
      title: 'the function deletes each message',
      scenario: {
        settings: {
          queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
          mapping: { BatchSize: 5 },
          function: { Timeout: 5 },
        },
        workload: { count: 5 },
        handler: {
          msPerItem: 400,
          deletesAsItGoes: true,
          faults: [{ items: ['m3'], does: 'throw' }],
        },
      },
    },
    today: {
      title: 'the function reports the message that failed',
      scenario: {
        settings: {
          queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
          mapping: { BatchSize: 5, ...REPORTS },
          function: { Timeout: 5 },
        },
        workload: { count: 5 },
        handler: { msPerItem: 400, faults: [{ items: ['m3'], does: 'report' }] },
      },
    },
    moment: {
      in: 'today',
      find: (trace) =>
        trace.find((event) => event.type === 'item.completed' && event.item === 'm4'),
    },
    claim: (course, today) =>
      course.trace.some((event) => event.type === 'message.deleted' && event.by === 'handler') &&
      (course.report.items.m4?.deliveries ?? 0) > 1 &&
      today.trace.every((event) => event.type !== 'message.deleted' || event.by === 'mapping') &&
      today.report.items.m4?.deliveries === 1,
  },
  {
    is: 'today',
    n: 14,
    look: 'The batch fails within two seconds, and stays hidden until 30 s are over; message 2 gets its three tries, and only the fourth receive moves it to the dead-letter queue.',
    alone: 'No queue makes a failed batch visible at once by itself.',
    today: {
      title: 'a failed batch waits for the visibility timeout',
      scenario: {
        settings: {
          queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
          mapping: { BatchSize: 5 },
          function: { Timeout: 5 },
        },
        workload: { count: 5 },
        handler: { msPerItem: 400, faults: [{ items: ['m2'], does: 'throw' }] },
      },
    },
    moment: {
      find: (trace) =>
        trace.find((event) => event.type === 'message.visible' && event.item === 'm2'),
    },
    claim: ({ trace, report }) => {
      const failed = trace.find((event) => event.type === 'invocation.ended');
      const back = trace.find((event) => event.type === 'message.visible');
      const dead = trace.find((event) => event.type === 'message.deadLettered');
      const isLater = failed && back && back.at - failed.at > 20_000;
      return isLater === true && report.items.m2?.deliveries === 3 && dead !== undefined;
    },
  },
  {
    is: 'pair',
    n: 15,
    look: 'Message 5 takes 5 s longer than usual: with 21 s the whole batch is received again while the function still works on it, and with six times the function timeout it is not.',
    asInTheCourse: {
      title: 'visibility timeout just above the batch of 20 s',
      scenario: {
        settings: { queue: { VisibilityTimeout: 21 }, function: { Timeout: 30 } },
        ...TWENTY_SECONDS,
      },
    },
    today: {
      title: 'visibility timeout of six times the function timeout',
      scenario: {
        settings: { queue: { VisibilityTimeout: 180 }, function: { Timeout: 30 } },
        ...TWENTY_SECONDS,
      },
    },
    moment: {
      in: 'asInTheCourse',
      find: (trace) =>
        trace.find((event) => event.type === 'message.received' && event.receiveCount === 2),
    },
    claim: (course, today) =>
      !course.report.guarantees.nothingTwice &&
      course.report.refused.length > 0 &&
      today.report.guarantees.nothingTwice &&
      today.report.refused.length === 0,
  },
  {
    is: 'pair',
    n: 16,
    look: 'Each batch that throws takes a poller away; where the function reports its failures instead, the same failing messages take none.',
    asInTheCourse: {
      title: 'errors take pollers away',
      scenario: {
        settings: {
          queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
          mapping: { BatchSize: 2 },
          function: { Timeout: 5 },
        },
        workload: { count: 20 },
        handler: { msPerItem: 500, faults: [{ items: 'all', does: 'throw', attempts: 1 }] },
      },
    },
    today: {
      title: 'reported failures take none away',
      scenario: {
        settings: {
          queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
          mapping: { BatchSize: 2, ...REPORTS },
          function: { Timeout: 5 },
        },
        workload: { count: 20 },
        handler: { msPerItem: 500, faults: [{ items: 'all', does: 'report', attempts: 1 }] },
      },
    },
    moment: {
      in: 'asInTheCourse',
      find: (trace) =>
        trace.find((event) => event.type === 'pollers.scaled' && event.why === 'failure'),
    },
    claim: (course, today) => {
      const isBackOff = (event: QueueEvent) =>
        event.type === 'pollers.scaled' && event.why === 'failure';
      return course.trace.some(isBackOff) && !today.trace.some(isBackOff);
    },
  },
  {
    is: 'pair',
    n: 18,
    look: 'In the second run one receive in ten leaves a copy behind, and it is done twice with nothing wrong; how often is an assumption, for AWS gives no rate.',
    asInTheCourse: {
      title: 'every message is received once',
      scenario: {
        settings: { mapping: { BatchSize: 1 } },
        workload: { count: 30, everyMs: 500 },
        handler: { msPerItem: 300 },
      },
    },
    today: {
      title: 'at least once',
      scenario: {
        settings: { mapping: { BatchSize: 1 } },
        workload: { count: 30, everyMs: 500 },
        handler: { msPerItem: 300 },
        assumptions: { duplicateChance: 0.1 },
      },
    },
    moment: {
      in: 'today',
      find: (trace) =>
        trace.find((event) => event.type === 'message.visible' && event.why === 'secondCopy'),
    },
    claim: (course, today) =>
      course.report.guarantees.nothingTwice && !today.report.guarantees.nothingTwice,
  },
]);

/** What can be shown of the corrections about how a queue's mapping scales. */
export const queueScalingEntries = entriesOf<QueueEvent>('queue', [
  {
    is: 'pair',
    n: 11,
    look: 'With a maximum concurrency the mapping stops at 1,000 batches at once; without one it goes on to 1,250.',
    asInTheCourse: {
      title: 'at most 1,000 at once',
      scenario: {
        ...MORE_THAN_ALL_AT_ONCE,
        settings: {
          ...FOR_ALL_AT_ONCE,
          mapping: { BatchSize: 1, MaximumConcurrency: 1_000 },
        },
      },
    },
    today: {
      title: 'up to 1,250 at once',
      scenario: {
        ...MORE_THAN_ALL_AT_ONCE,
        settings: { ...FOR_ALL_AT_ONCE, mapping: { BatchSize: 1 } },
      },
    },
    moment: {
      in: 'today',
      find: (trace) => trace.find((event) => event.type === 'pollers.scaled' && event.to > 1_000),
    },
    claim: (course, today) => mostAtOnce(course) === 1_000 && mostAtOnce(today) === 1_250,
  },
  {
    is: 'today',
    n: 12,
    look: 'Five batches at once for the first minute, and 305 in the second; that they are added once a minute is assumed.',
    alone: 'The notes give no number, and the 60 a minute of before are gone.',
    today: {
      title: 'up to 300 more invocations a minute',
      scenario: {
        settings: {
          queue: { VisibilityTimeout: 120 },
          mapping: { BatchSize: 1 },
          function: { Timeout: 20 },
        },
        workload: { count: 600 },
        handler: { msPerItem: 10_000 },
      },
    },
    moment: {
      find: (trace) =>
        trace.find((event) => event.type === 'pollers.scaled' && event.why === 'backlog'),
    },
    claim: (today) => {
      const scaled = today.trace.find(
        (event) => event.type === 'pollers.scaled' && event.why === 'backlog',
      );
      return scaled?.at === 60_000 && mostAtOnce(today) === 305;
    },
  },
  {
    is: 'pair',
    n: 17,
    look: 'After a minute there are more pollers than the function may run: reserved concurrency throttles them until messages are dead-lettered that the function never saw, while a maximum concurrency keeps them from receiving in the first place.',
    asInTheCourse: {
      title: 'capped by reserved concurrency 5',
      scenario: {
        settings: {
          ...FOR_FIVE_AT_ONCE,
          mapping: { BatchSize: 1 },
          function: { ...FOR_FIVE_AT_ONCE.function, ReservedConcurrentExecutions: 5 },
        },
        ...FIVE_AT_ONCE,
      },
    },
    today: {
      title: 'capped by maximum concurrency 5',
      scenario: {
        settings: { ...FOR_FIVE_AT_ONCE, mapping: { BatchSize: 1, MaximumConcurrency: 5 } },
        ...FIVE_AT_ONCE,
      },
    },
    moment: {
      in: 'asInTheCourse',
      find: (trace) => trace.find((event) => event.type === 'batch.throttled'),
    },
    claim: (course, today) =>
      Object.values(course.report.items).some(
        ({ state, deliveries }) => state === 'deadLettered' && deliveries === 0,
      ) &&
      today.report.throttles.length === 0 &&
      mostAtOnce(course) === mostAtOnce(today),
  },
]);
