import type { Case, Json } from '../case';
import { invocations, itemsIn } from './observe';

const MAPPING_TESTS =
  'localstack/localstack@8b9a79f tests/aws/services/lambda_/event_source_mapping/test_lambda_integration_sqs.py';

/** What a batch library reports for a batch in which these items fail. */
function libraryScenario(
  items: readonly { readonly id: string; readonly group?: string }[],
  failing: readonly string[],
  handler: { readonly [key: string]: Json },
): Json {
  const isFifo = items.some((item) => item.group !== undefined);
  return {
    version: 1,
    model: 'queue',
    settings: {
      queue: { FifoQueue: isFifo, maxReceiveCount: 1 },
      mapping: { FunctionResponseTypes: ['ReportBatchItemFailures'] },
    },
    workload: items,
    handler: { ...handler, faults: [{ items: failing, does: 'report' }] },
  };
}

/** The same on a shard of three records, going on after a failure, as the library does there. */
function libraryStream(
  handler: { readonly [key: string]: Json },
  failing: readonly string[] = ['1', '3'],
): Json {
  return {
    version: 1,
    model: 'stream',
    settings: {
      mapping: { FunctionResponseTypes: ['ReportBatchItemFailures'], MaximumRetryAttempts: 1 },
    },
    workload: ['1', '2', '3'].map((id) => ({ id, key: 'k' })),
    handler: {
      ...{ afterFailure: 'continue', ...handler },
      faults: [{ items: failing, does: 'report' }],
    },
  };
}

/** What the function returns, what is filtered out, and what becomes of it. */
export const responseCases: readonly Case[] = [
  {
    id: 'sqs-04-malformed-partial-response',
    title: 'batchItemFailures with a wrong key fails the whole batch',
    source: {
      where: MAPPING_TESTS,
      test: 'test_report_batch_item_failures_invalid_result_json_batch_fails',
      date: '2025-11-25',
      evidence: 'recorded',
    },
    notModelled: [],
    checks: [
      {
        name: 'wrong key',
        scenario: {
          version: 1,
          model: 'queue',
          settings: {
            queue: { VisibilityTimeout: 4, maxReceiveCount: 2 },
            mapping: { BatchSize: 10, FunctionResponseTypes: ['ReportBatchItemFailures'] },
          },
          workload: [{ id: 'm1' }],
          handler: { returns: 'wrongKey' },
        },
        expected: {
          invocations: [
            { records: [{ id: 'm1', receiveCount: 1 }], result: 'malformed' },
            { records: [{ id: 'm1', receiveCount: 2 }], result: 'malformed' },
          ],
          deleted: [],
          deadLettered: ['m1'],
        },
        observe: (report) => ({
          invocations: invocations(report),
          deleted: itemsIn(report, 'done', 'discarded'),
          deadLettered: itemsIn(report, 'deadLettered'),
        }),
      },
    ],
  },
  {
    id: 'sqs-09-filtered-messages-are-deleted',
    title: 'Messages that do not match the filter are deleted',
    source: {
      where: MAPPING_TESTS,
      test: 'TestSQSEventSourceMapping::test_sqs_event_filter',
      date: '2025-11-25',
      evidence: 'recorded',
    },
    notModelled: [],
    checks: [
      {
        name: 'JSON and plain text bodies',
        scenario: {
          version: 1,
          model: 'queue',
          settings: {
            mapping: {
              BatchSize: 10,
              MaximumBatchingWindowInSeconds: 1,
              FilterCriteria: {
                Filters: [{ Pattern: '{"body":{"my-key":["my-value"]}}' }],
              },
            },
          },
          workload: [
            { id: 'm1', tags: { 'my-key': 'my-value' } },
            { id: 'm2', tags: { 'my-key': 'other-value' } },
            { id: 'm3', body: 'plain-string' },
          ],
        },
        expected: {
          invocations: [{ records: [{ id: 'm1', receiveCount: 1 }], result: 'success' }],
          deleted: ['m1', 'm2', 'm3'],
          deliveries: [1, 0, 0],
          deadLettered: [],
          remaining: [],
        },
        observe: (report) => ({
          invocations: invocations(report),
          deleted: itemsIn(report, 'done', 'discarded'),
          deliveries: Object.values(report.items).map((item) => item.deliveries),
          deadLettered: itemsIn(report, 'deadLettered'),
          remaining: itemsIn(report, 'waiting'),
        }),
      },
    ],
  },
  {
    id: 'sqs-14-powertools-batch-semantics',
    title: 'What a well-behaved handler reports',
    source: {
      where: 'aws-powertools/powertools-lambda-typescript@1e5fe1b packages/batch/tests',
      test: 'SqsFifoPartialProcessor, BatchProcessor, e2e sqsStandard',
      date: '2026-08-20',
      evidence: 'library',
    },
    notModelled: [],
    checks: [
      {
        name: 'FIFO: the first failure and everything after it',
        scenario: libraryScenario(
          ['1', '2', '3', '4'].map((id) => ({ id, group: `g${id}` })),
          ['2'],
          {},
        ),
        expected: { reported: ['2', '3', '4'], result: 'partial' },
        observe: firstInvocation,
      },
      {
        name: 'FIFO, going on with the next group',
        scenario: libraryScenario(
          [
            { id: '1', group: 'g1' },
            { id: '2', group: 'g1' },
            { id: '3', group: 'g2' },
            { id: '4', group: 'g2' },
            { id: '5', group: 'g3' },
          ],
          ['1', '3'],
          { afterFailure: 'skipGroup' },
        ),
        expected: { reported: ['1', '2', '3', '4'], result: 'partial' },
        observe: firstInvocation,
      },
      {
        name: 'standard: only the failed ones',
        scenario: libraryScenario([{ id: '1' }, { id: '2' }, { id: '3' }], ['1', '3'], {}),
        expected: { reported: ['1', '3'], result: 'partial' },
        observe: firstInvocation,
      },
      {
        name: 'all fail: an error is thrown',
        scenario: libraryScenario([{ id: '1' }, { id: '2' }, { id: '3' }], ['1', '2', '3'], {
          throwsWhenAllFail: true,
        }),
        expected: { reported: ['1', '2', '3'], result: 'error' },
        observe: firstInvocation,
      },
      {
        name: 'all fail, without throwing',
        scenario: libraryScenario([{ id: '1' }, { id: '2' }, { id: '3' }], ['1', '2', '3'], {}),
        expected: { reported: ['1', '2', '3'], result: 'partial' },
        observe: firstInvocation,
      },
      {
        name: 'a stream: all that failed is reported, and Lambda goes back to the first of it',
        scenario: libraryStream({}),
        expected: { reported: ['1', '3'], result: 'partial', next: ['1', '2', '3'] },
        observe: (report) => ({
          ...firstInvocation(report),
          next: report.invocations[1]?.items ?? [],
        }),
      },
      {
        name: 'a stream: all fail, an error is thrown',
        scenario: libraryStream({ throwsWhenAllFail: true }, ['1', '2', '3']),
        expected: { reported: ['1', '2', '3'], result: 'error' },
        observe: firstInvocation,
      },
    ],
  },
];

function firstInvocation(report: Parameters<Case['checks'][number]['observe']>[0]) {
  const first = report.invocations[0];
  return { reported: first?.failed ?? [], result: first?.result ?? null };
}
