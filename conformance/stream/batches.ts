import type { Case, Json } from '../case';
import { destination, partOf, tries } from '../observe';
import { batchInfo, checkpoint, sequence, sequenceNumber } from './observe';

const KINESIS_TESTS =
  'localstack/localstack@8b9a79f tests/aws/services/lambda_/event_source_mapping/test_lambda_integration_kinesis.py, with its DynamoDB twins in test_lambda_integration_dynamodbstreams.py';

/** Records that are called 1, 2, 3 and so on, in one shard. */
function numbered(
  count: number,
  mapping: { readonly [key: string]: Json },
  bad: string,
  does: 'throw' | 'report',
  more: { readonly [key: string]: Json } = {},
): Json {
  return {
    version: 1,
    model: 'stream',
    settings: { mapping: { OnFailure: 'sqs', ...mapping } },
    workload: Array.from({ length: count }, (_, index) => ({ id: `${index + 1}`, key: 'k' })),
    handler: { faults: [{ items: [bad], does }] },
    ...more,
  };
}

/** One record whose function returns this in a mapping that reports item failures. */
function returning(
  returns: string,
  mapping: { readonly [key: string]: Json },
  source: 'kinesis' | 'dynamodb' = 'kinesis',
): Json {
  return {
    version: 1,
    model: 'stream',
    settings: {
      stream: { source },
      mapping: {
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: 2,
        OnFailure: 'sqs',
        ...mapping,
      },
    },
    workload: [{ id: 'r1' }],
    handler: { returns },
  };
}

/** How many of the records each destination's record is of, and which is the first and the last. */
function discards(
  report: Parameters<Case['checks'][number]['observe']>[0],
  trace: Parameters<Case['checks'][number]['observe']>[1],
) {
  const ids = Object.keys(report.items);
  const nameOf = (number: Json | undefined) =>
    ids.find((id) => sequenceNumber(trace, id) === number) ?? null;
  return destination(report).map((record) => {
    const { batchSize = null, startSequenceNumber, endSequenceNumber } = batchInfo(record);
    return { batchSize, from: nameOf(startSequenceNumber), to: nameOf(endSequenceNumber) };
  });
}

/** How batches are split, cut and tried again. */
export const batchCases: readonly Case[] = [
  {
    id: 'stream-05-bisect-ten-records',
    title: 'AWS’s own figure of a batch of ten that is halved until the bad record is alone',
    source: {
      where:
        'https://aws.amazon.com/blogs/compute/optimizing-batch-processing-with-custom-checkpoints-in-aws-lambda/',
      test: 'figure BisectBatchOnFunctionError',
      date: 'undated',
      evidence: 'documented',
    },
    notModelled: [
      'the figure’s numbers as the order of the tries: they contradict the order of a shard',
    ],
    checks: [
      {
        name: 'the fifth is bad, the first half takes the odd record',
        scenario: numbered(
          10,
          { BatchSize: 10, BisectBatchOnFunctionError: true, MaximumRetryAttempts: 0 },
          '5',
          'throw',
          { assumptions: { oddSplit: 'largerFirst' } },
        ),
        expected: {
          batches: [
            '1 2 3 4 5 6 7 8 9 10 error',
            '1 2 3 4 5 error',
            '1 2 3 success',
            '4 5 error',
            '4 success',
            '5 error',
            '6 7 8 9 10 success',
          ],
          finallyFailing: ['5'],
        },
        observe: (report) => ({
          batches: sequence(report).sort(),
          finallyFailing: Object.entries(report.items).flatMap(([id, { state }]) =>
            state === 'discarded' ? [id] : [],
          ),
        }),
      },
    ],
  },
  {
    id: 'stream-08-bisect-does-not-use-retry-quota',
    title: 'A split uses up no retry, and happens without any',
    source: {
      where: 'awsdocs/aws-lambda-developer-guide@a83f69b doc_source/with-kinesis.md, with-ddb.md',
      test: 'Error handling; Bisecting a batch',
      date: '2022-11-14',
      evidence: 'documented',
    },
    notModelled: [
      'one destination record for several neighbours that failed: AWS says that it may, not when',
    ],
    checks: [[], ['ReportBatchItemFailures']].map((FunctionResponseTypes) => ({
      name: FunctionResponseTypes.length === 0 ? 'raises' : 'raises, item failures reported',
      scenario: numbered(
        8,
        {
          BatchSize: 4,
          BisectBatchOnFunctionError: true,
          MaximumRetryAttempts: 0,
          FunctionResponseTypes,
        },
        '3',
        'throw',
      ),
      expected: {
        invocations: [
          '1 2 3 4 error',
          '1 2 success',
          '3 4 error',
          '3 error',
          '4 success',
          // The batch size stays what it is for what is read later.
          '5 6 7 8 success',
        ],
        processed: ['1', '2', '4', '5', '6', '7', '8'],
        destination: [{ batchSize: 1, from: '3', to: '3' }],
      },
      observe: (report, trace) => ({
        invocations: sequence(report),
        processed: Object.entries(report.items).flatMap(([id, { state }]) =>
          state === 'done' ? [id] : [],
        ),
        destination: discards(report, trace),
      }),
    })),
  },
  {
    id: 'stream-09-malformed-partial-responses-fail-whole-batch',
    title: 'A malformed response fails the whole batch, which is tried again and given up',
    source: {
      where: KINESIS_TESTS,
      test: 'test_kinesis_report_batch_item_failure_scenarios',
      date: '2025-11-25',
      evidence: 'recorded',
    },
    notModelled: [
      'an id that is a number, and a wrong key with null: they stand for an unknown id and a wrong key here',
    ],
    checks: (
      [
        ['unknownId', 'kinesis'],
        ['emptyId', 'kinesis'],
        ['nullId', 'kinesis'],
        ['wrongKey', 'kinesis'],
        ['wrongKey', 'dynamodb'],
      ] as const
    ).map(([returns, source]) => {
      const retries = source === 'kinesis' ? 2 : 3;
      return {
        name: `${source}, ${returns}`,
        scenario: returning(
          returns,
          {
            BatchSize: source === 'kinesis' ? 1 : 3,
            MaximumBatchingWindowInSeconds: 1,
            MaximumRetryAttempts: retries,
          },
          source,
        ),
        expected: {
          invocations: Array.from({ length: retries + 1 }, (_, index) => ({
            records: [{ id: 'r1', attempt: index + 1 }],
            result: 'partial',
          })),
          condition: 'RetryAttemptsExhausted',
          approximateInvokeCount: retries + 1,
          batchSize: 1,
          functionError: null,
          errorsCounted: 0,
        },
        observe: (report) => {
          const [record] = destination(report);
          const request = partOf(record, 'requestContext');
          return {
            invocations: tries(report),
            condition: request.condition ?? null,
            approximateInvokeCount: request.approximateInvokeCount ?? null,
            batchSize: batchInfo(record).batchSize ?? null,
            functionError: partOf(record, 'responseContext').functionError ?? null,
            errorsCounted: Number(report.metrics.Errors),
          };
        },
      };
    }),
  },
  {
    id: 'stream-11-success-shapes',
    title: 'What counts as success when item failures are reported',
    source: {
      where: KINESIS_TESTS,
      test: 'test_kinesis_report_batch_item_success_scenarios; test_kinesis_empty_provided',
      date: '2025-11-25',
      evidence: 'recorded',
    },
    notModelled: [],
    checks: [
      ...['null', 'emptyList', 'emptyObject', 'failures', 'nullList'].map((returns) => ({
        name: returns,
        scenario: returning(returns, { BatchSize: 1 }),
      })),
      {
        name: 'null, nothing reported',
        scenario: returning('null', { BatchSize: 1, FunctionResponseTypes: [] }),
      },
    ].map((check) => ({
      ...check,
      expected: {
        invocations: [{ records: [{ id: 'r1', attempt: 1 }], result: 'success' }],
        checkpoint: 1,
      },
      observe: (report) => ({ invocations: tries(report), checkpoint: checkpoint(report) }),
    })),
  },
  {
    id: 'stream-sequence-example',
    title: 'The ten records of the course: the third is bad, batches are halved, two retries',
    source: {
      where:
        'https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html and the course’s example',
      test: 'what follows from both, with the smaller half first',
      date: 'late 2025 to 2026',
      evidence: 'documented',
    },
    notModelled: [],
    checks: [
      {
        name: 'invocation by invocation',
        scenario: numbered(
          10,
          { BatchSize: 10, BisectBatchOnFunctionError: true, MaximumRetryAttempts: 2 },
          '3',
          'throw',
        ),
        expected: {
          invocations: [
            '1 2 3 4 5 6 7 8 9 10 error',
            '1 2 3 4 5 error',
            '1 2 success',
            '3 4 5 error',
            '3 error',
            '3 error',
            '3 error',
            '4 5 success',
            '6 7 8 9 10 success',
          ],
          destination: [{ batchSize: 1, from: '3', to: '3' }],
          destinationComesAfterInvocation: 7,
          deliveries: [3, 3, 6, 4, 4, 2, 2, 2, 2, 2],
          errors: 6,
        },
        observe: (report, trace) => {
          const [sent] = report.targets.onFailure;
          const before = report.invocations.filter(({ atMs }) => atMs < (sent?.atMs ?? 0));
          return {
            invocations: sequence(report),
            destination: discards(report, trace),
            destinationComesAfterInvocation: before.at(-1)?.n ?? 0,
            deliveries: Object.values(report.items).map(({ deliveries }) => deliveries),
            errors: Number(report.metrics.Errors),
          };
        },
      },
    ],
  },
  {
    id: 'stream-tail-discarded-with-the-bad-record',
    title: 'With item failures alone the rest of the batch is given up with the bad record',
    source: {
      where: 'a public note with the logs of a function that ran on AWS',
      test: 'three records, the second fails, one retry',
      date: 'undated',
      evidence: 'recorded',
    },
    notModelled: [],
    checks: [
      {
        name: 'item failures',
        scenario: numbered(
          3,
          {
            BatchSize: 3,
            MaximumRetryAttempts: 1,
            FunctionResponseTypes: ['ReportBatchItemFailures'],
          },
          '2',
          'report',
        ),
        expected: {
          invocations: ['1 2 3', '2 3', '2 3'],
          destination: [{ batchSize: 2, from: '2', to: '3' }],
        },
        observe: (report, trace) => ({
          invocations: report.invocations.map(({ items }) => items.join(' ')),
          destination: discards(report, trace),
        }),
      },
      {
        name: 'item failures and splits',
        scenario: numbered(
          3,
          {
            BatchSize: 3,
            MaximumRetryAttempts: 1,
            FunctionResponseTypes: ['ReportBatchItemFailures'],
            BisectBatchOnFunctionError: true,
          },
          '2',
          'report',
        ),
        expected: { destination: [{ batchSize: 1, from: '2', to: '2' }] },
        observe: (report, trace) => ({ destination: discards(report, trace) }),
      },
    ],
  },
];
