import type { Case, Source } from '../case';
import { invocations, itemsIn, mostAtOnce, peeks, queueTrace } from './observe';

const MAPPING_TESTS =
  'localstack/localstack@8b9a79f tests/aws/services/lambda_/event_source_mapping/test_lambda_integration_sqs.py';
const QUEUE_TESTS = 'localstack/localstack@8b9a79f tests/aws/services/sqs/test_sqs.py';

function recorded(where: string, test: string, date: string): Source {
  return { where, test, date, evidence: 'recorded' };
}

/** Delivery, retries and dead letters, recorded on AWS. */
export const deliveryCases: readonly Case[] = [
  {
    id: 'sqs-01-retry-after-visibility-timeout',
    title: 'A failed batch stays in the queue and is tried again after the visibility timeout',
    source: recorded(
      MAPPING_TESTS,
      'test_failing_lambda_retries_after_visibility_timeout',
      '2025-11-25',
    ),
    notModelled: [],
    checks: [
      {
        name: 'fails once',
        scenario: {
          version: 1,
          model: 'queue',
          settings: {
            queue: { VisibilityTimeout: 5 },
            mapping: { BatchSize: 1 },
            function: { Timeout: 5 },
          },
          workload: [{ id: 'm1' }],
          handler: { faults: [{ items: ['m1'], does: 'throw', attempts: 1 }] },
        },
        expected: {
          invocations: [
            { records: [{ id: 'm1', receiveCount: 1 }], result: 'error' },
            { records: [{ id: 'm1', receiveCount: 2 }], result: 'success' },
          ],
          deleted: ['m1'],
          deadLettered: [],
          remaining: [],
          atLeastFiveSecondsBetweenAttempts: true,
        },
        observe: (report) => ({
          invocations: invocations(report),
          deleted: itemsIn(report, 'done'),
          deadLettered: itemsIn(report, 'deadLettered'),
          remaining: itemsIn(report, 'waiting'),
          atLeastFiveSecondsBetweenAttempts:
            (report.invocations[1]?.atMs ?? 0) - (report.invocations[0]?.atMs ?? 0) >= 5_000,
        }),
      },
    ],
  },
  {
    id: 'sqs-02-max-receive-count-2',
    title: 'maxReceiveCount N means N deliveries, then the dead-letter queue',
    source: recorded(MAPPING_TESTS, 'test_redrive_policy_with_failing_lambda', '2025-11-25'),
    notModelled: [],
    checks: [
      {
        name: 'always fails',
        scenario: {
          version: 1,
          model: 'queue',
          settings: {
            queue: { VisibilityTimeout: 5, maxReceiveCount: 2 },
            mapping: { BatchSize: 1 },
          },
          workload: [{ id: 'm1' }],
          handler: { faults: [{ items: 'all', does: 'throw' }] },
        },
        expected: {
          invocations: [
            { records: [{ id: 'm1', receiveCount: 1 }], result: 'error' },
            { records: [{ id: 'm1', receiveCount: 2 }], result: 'error' },
          ],
          deadLettered: [{ item: 'm1', messageId: 'm1', hasErrorAttributes: false }],
          remaining: [],
          emptyAfterFirstAttempt: true,
          movedOnlyAfterSecondVisibilityTimeout: true,
        },
        observe: (report) => {
          const letters = report.targets.deadLetterQueue;
          const second = report.invocations[1];
          return {
            invocations: invocations(report),
            deadLettered: letters.map(({ item, attributes }) => ({
              item,
              messageId: attributes.MessageId ?? '',
              hasErrorAttributes: 'ErrorCode' in attributes || 'ErrorMessage' in attributes,
            })),
            remaining: itemsIn(report, 'waiting'),
            emptyAfterFirstAttempt: letters.every(({ atMs }) => atMs > (second?.atMs ?? 0)),
            movedOnlyAfterSecondVisibilityTimeout: letters.every(
              ({ atMs }) => atMs >= (second?.atMs ?? 0) + 5_000,
            ),
          };
        },
      },
    ],
  },
  {
    id: 'sqs-07-fifo-one-group-never-parallel',
    title: 'Messages of one FIFO group are never processed at the same time',
    source: recorded(MAPPING_TESTS, 'test_fifo_message_group_parallelism', '2025-11-25'),
    notModelled: [],
    checks: [
      {
        name: 'five messages, 5 s each',
        scenario: {
          version: 1,
          model: 'queue',
          settings: {
            queue: { FifoQueue: true, VisibilityTimeout: 60 },
            mapping: { BatchSize: 1 },
            function: { Timeout: 10 },
          },
          workload: ['m0', 'm1', 'm2', 'm3', 'm4'].map((id) => ({ id, group: 'g' })),
          handler: { msPerItem: 5_000 },
        },
        expected: {
          invocations: ['m0', 'm1', 'm2', 'm3', 'm4'].map((id) => ({
            records: [id],
            result: 'success',
          })),
          environmentsUsed: 1,
          mostAtOnce: 1,
        },
        observe: (report) => ({
          invocations: report.invocations.map(({ items, result }) => ({ records: items, result })),
          environmentsUsed: new Set(report.invocations.map((one) => one.environment)).size,
          mostAtOnce: mostAtOnce(report),
        }),
      },
    ],
  },
  {
    id: 'sqs-10-dlq-keeps-id-and-continues-receive-count',
    title: 'A dead letter keeps its id, and its receive count goes on',
    source: recorded(
      QUEUE_TESTS,
      'TestSqsProvider::test_dead_letter_queue_message_attributes',
      '2024-04-30',
    ),
    notModelled: ['message attributes and trace headers: the workload has none of its own'],
    checks: [
      {
        name: 'a plain consumer receives with visibility timeout 0',
        scenario: {
          version: 1,
          model: 'queue',
          settings: {
            queue: { VisibilityTimeout: 0, maxReceiveCount: 1 },
            mapping: { Enabled: false },
          },
          workload: [{ id: 'm1' }, { id: 'm2' }],
          interventions: [
            { atMs: 1_000, do: 'peek' },
            { atMs: 2_000, do: 'peek' },
            { atMs: 3_000, do: 'peek', queue: 'deadLetterQueue' },
          ],
          horizonMs: 10_000,
        },
        expected: {
          sourceReceive: [
            { id: 'm1', receiveCount: 1 },
            { id: 'm2', receiveCount: 1 },
          ],
          deadLetterReceive: [
            { id: 'm1', receiveCount: 2 },
            { id: 'm2', receiveCount: 2 },
          ],
          messageIds: ['m1', 'm2'],
          hasSourceArn: true,
        },
        observe: (report, trace) => ({
          sourceReceive: queueTrace(trace).flatMap((event) =>
            event.type === 'message.received'
              ? [{ id: event.item, receiveCount: event.receiveCount }]
              : [],
          ),
          deadLetterReceive: queueTrace(trace).flatMap((event) =>
            event.type === 'deadLetter.received'
              ? [{ id: event.item, receiveCount: event.receiveCount }]
              : [],
          ),
          messageIds: report.targets.deadLetterQueue.map(
            ({ attributes }) => attributes.MessageId ?? '',
          ),
          hasSourceArn: report.targets.deadLetterQueue.every(
            ({ attributes }) => attributes.DeadLetterQueueSourceArn !== undefined,
          ),
        }),
      },
    ],
  },
  {
    id: 'sqs-12-fifo-head-blocks-followers',
    title: 'A hidden FIFO message hides every later message of its group',
    source: recorded(
      QUEUE_TESTS,
      'TestSqsProvider::test_fifo_group_visibility_extends_with_change_message_visibility',
      '2025-11-19',
    ),
    notModelled: [],
    checks: (
      [
        ['foo', []],
        ['bar', ['foo']],
        ['baz', ['foo', 'bar']],
      ] as const
    ).map(([extended, secondReceive]) => ({
      name: `${extended} is hidden for longer`,
      scenario: {
        version: 1,
        model: 'queue',
        settings: {
          queue: { FifoQueue: true, VisibilityTimeout: 1 },
          mapping: { Enabled: false },
        },
        workload: ['foo', 'bar', 'baz'].map((id) => ({ id, group: '1' })),
        interventions: [
          { atMs: 1_000, do: 'peek' },
          { atMs: 1_100, do: 'changeVisibility', items: [extended], VisibilityTimeout: 4 },
          { atMs: 3_600, do: 'peek' },
        ],
        horizonMs: 4_000,
      },
      expected: { receives: [['foo', 'bar', 'baz'], secondReceive] },
      observe: (_report, trace) => ({ receives: peeks(queueTrace(trace)) }),
    })),
  },
];
