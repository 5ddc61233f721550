import type { Case, Json, Source } from '../case';
import { destination, partOf, tries } from '../observe';
import { batchInfo, checkpoint, sequenceNumber, streamTrace } from './observe';

const KINESIS_TESTS =
  'localstack/localstack@8b9a79f tests/aws/services/lambda_/event_source_mapping/test_lambda_integration_kinesis.py, with its DynamoDB twins in test_lambda_integration_dynamodbstreams.py';

function recorded(test: string): Source {
  return { where: KINESIS_TESTS, test, date: '2025-11-25', evidence: 'recorded' };
}

/** A stream of one shard with these settings of the mapping. */
function scenario(
  source: 'kinesis' | 'dynamodb',
  mapping: { readonly [key: string]: Json },
  records: readonly string[],
  handler: { readonly [key: string]: Json },
  more: { readonly [key: string]: Json } = {},
): Json {
  return {
    version: 1,
    model: 'stream',
    settings: { stream: { source, ShardCount: 1 }, mapping },
    workload: records.map((id) => ({ id, key: 'k' })),
    handler,
    ...more,
  };
}

const SOURCES = ['kinesis', 'dynamodb'] as const;
const BATCH_INFO = { kinesis: 'KinesisBatchInfo', dynamodb: 'DDBStreamBatchInfo' } as const;
const THOUSANDTHS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const WHOLE_SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const ALWAYS_THROWS = { faults: [{ items: 'all', does: 'throw' }] };

/** What becomes of what is given up, and what the destination is told, recorded on AWS. */
export const destinationCases: readonly Case[] = [
  {
    id: 'stream-01-retry-1-then-on-failure-destination',
    title: 'One retry, then the destination is told where the record is, and the shard goes on',
    source: recorded('test_kinesis_event_source_mapping_with_on_failure_destination_config'),
    notModelled: [],
    checks: SOURCES.flatMap((source) =>
      (['sqs', 'sns'] as const).map((OnFailure) => ({
        name: `${source}, ${OnFailure}`,
        scenario: scenario(
          source,
          {
            BatchSize: 1,
            MaximumBatchingWindowInSeconds: 1,
            MaximumRetryAttempts: 1,
            StartingPosition: 'TRIM_HORIZON',
            OnFailure,
          },
          ['r1'],
          ALWAYS_THROWS,
        ),
        expected: {
          invocations: [
            { records: [{ id: 'r1', attempt: 1 }], result: 'error' },
            { records: [{ id: 'r1', attempt: 2 }], result: 'error' },
          ],
          checkpoint: 1,
          sent: 1,
          condition: 'RetryAttemptsExhausted',
          approximateInvokeCount: 2,
          fields: [
            ...['requestContext', 'responseContext', 'version', 'timestamp'],
            BATCH_INFO[source],
          ],
          requestContextFields: ['requestId', 'functionArn', 'condition', 'approximateInvokeCount'],
          functionArnHasQualifier: false,
          responseContext: {
            statusCode: 200,
            executedVersion: '$LATEST',
            functionError: 'Unhandled',
          },
          version: '1.0',
          timestampPresent: true,
          batchInfoFields: [
            ...['shardId', 'startSequenceNumber', 'endSequenceNumber'],
            ...['approximateArrivalOfFirstRecord', 'approximateArrivalOfLastRecord'],
            ...['batchSize', 'streamArn'],
          ],
          arrivalsAsPrecise: true,
          batchSize: 1,
          startEqualsEnd: true,
        },
        observe: (report) => {
          const [record] = destination(report);
          const request = partOf(record, 'requestContext');
          const info = batchInfo(record);
          const arrival = String(info.approximateArrivalOfFirstRecord);
          return {
            invocations: tries(report),
            checkpoint: checkpoint(report),
            sent: report.targets.onFailure.length,
            condition: request.condition ?? null,
            approximateInvokeCount: request.approximateInvokeCount ?? null,
            fields: Object.keys(record ?? {}),
            requestContextFields: Object.keys(request),
            functionArnHasQualifier: String(request.functionArn).split(':').length > 7,
            responseContext: partOf(record, 'responseContext'),
            version: record?.version ?? null,
            timestampPresent: THOUSANDTHS.test(String(record?.timestamp)),
            batchInfoFields: Object.keys(info),
            arrivalsAsPrecise: (source === 'kinesis' ? THOUSANDTHS : WHOLE_SECONDS).test(arrival),
            batchSize: info.batchSize ?? null,
            startEqualsEnd: info.startSequenceNumber === info.endSequenceNumber,
          };
        },
      })),
    ),
  },
  {
    id: 'stream-03-partial-progress-gets-fresh-retry-budget',
    title: 'After a partial success the rest is a new batch with all its retries',
    source: recorded('test_kinesis_report_batch_item_failures'),
    notModelled: ['how the first two batches were grouped: only deliveries were recorded'],
    checks: SOURCES.map((source) => ({
      name: source,
      scenario: scenario(
        source,
        {
          BatchSize: 3,
          MaximumBatchingWindowInSeconds: 1,
          MaximumRetryAttempts: 3,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          OnFailure: 'sqs',
          StartingPosition: 'TRIM_HORIZON',
        },
        ['r0', 'r1', 'r2', 'r3', 'r4', 'r5'],
        { faults: [{ items: ['r5'], does: 'report' }] },
      ),
      expected: {
        deliveriesPerRecord: { r0: 1, r1: 1, r2: 1, r3: 1, r4: 1, r5: 5 },
        ofR5Alone: [1, 2, 3, 4].map((attempt) => ({
          records: [{ id: 'r5', attempt }],
          result: 'partial',
        })),
        sent: 1,
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: 4,
        batchSize: 1,
        startsAtR5: true,
        endsAtR5: true,
        responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: null },
      },
      observe: (report, trace) => {
        const [record] = destination(report);
        const request = partOf(record, 'requestContext');
        const info = batchInfo(record);
        const r5 = sequenceNumber(trace, 'r5');
        return {
          deliveriesPerRecord: Object.fromEntries(
            Object.entries(report.items).map(([id, { deliveries }]) => [id, deliveries]),
          ),
          ofR5Alone: tries(report).filter(({ records }) => records.length === 1),
          sent: report.targets.onFailure.length,
          condition: request.condition ?? null,
          approximateInvokeCount: request.approximateInvokeCount ?? null,
          batchSize: info.batchSize ?? null,
          startsAtR5: info.startSequenceNumber === r5,
          endsAtR5: info.endSequenceNumber === r5,
          responseContext: partOf(record, 'responseContext'),
        };
      },
    })),
  },
  {
    id: 'stream-12-record-age-expired-before-first-read',
    title: 'A record that is too old when it is first read never reaches the function',
    source: recorded('test_kinesis_maximum_record_age_exceeded[expire-before-ingestion]'),
    notModelled: [],
    checks: [
      {
        name: 'more than 60 s old',
        scenario: scenario(
          'kinesis',
          {
            BatchSize: 1,
            MaximumRetryAttempts: 0,
            MaximumRecordAgeInSeconds: 60,
            OnFailure: 'sqs',
            StartingPosition: 'TRIM_HORIZON',
            createdAtMs: 61_000,
          },
          ['r1'],
          ALWAYS_THROWS,
        ),
        expected: {
          invocations: [],
          sent: 1,
          condition: 'RecordAgeExceeded',
          approximateInvokeCount: 1,
          requestIdPresent: true,
          responseContextPresent: false,
          batchSize: 1,
        },
        observe: (report) => {
          const [record] = destination(report);
          const request = partOf(record, 'requestContext');
          return {
            invocations: tries(report),
            sent: report.targets.onFailure.length,
            condition: request.condition ?? null,
            approximateInvokeCount: request.approximateInvokeCount ?? null,
            requestIdPresent: typeof request.requestId === 'string' && request.requestId !== '',
            responseContextPresent: 'responseContext' in (record ?? {}),
            batchSize: batchInfo(record).batchSize ?? null,
          };
        },
      },
    ],
  },
  {
    id: 'stream-13-record-age-expires-while-retrying',
    title: 'Without a limit of retries, the record’s age ends them',
    source: recorded('test_kinesis_maximum_record_age_exceeded[expire-while-retrying]'),
    notModelled: ['how many tries there are: two recordings say 8 and 1, AWS publishes no waits'],
    checks: [
      {
        name: 'always raises',
        scenario: scenario(
          'kinesis',
          {
            BatchSize: 1,
            MaximumRetryAttempts: -1,
            MaximumRecordAgeInSeconds: 60,
            OnFailure: 'sqs',
          },
          ['r1'],
          ALWAYS_THROWS,
        ),
        expected: {
          results: ['error'],
          sent: 1,
          condition: 'RecordAgeExceeded',
          invokedAtLeastOnce: true,
          responseContextPresent: false,
          batchSize: 1,
          checkpoint: 1,
        },
        observe: (report) => {
          const [record] = destination(report);
          const request = partOf(record, 'requestContext');
          return {
            results: [...new Set(report.invocations.map(({ result }) => result))],
            sent: report.targets.onFailure.length,
            condition: request.condition ?? null,
            invokedAtLeastOnce: Number(request.approximateInvokeCount) >= 1,
            responseContextPresent: 'responseContext' in (record ?? {}),
            batchSize: batchInfo(record).batchSize ?? null,
            checkpoint: checkpoint(report),
          };
        },
      },
    ],
  },
  {
    id: 'stream-17-throttles-do-not-use-retry-quota',
    title: 'A throttled batch is tried again outside its retries',
    source: {
      where:
        'awsdocs/aws-lambda-developer-guide@a83f69b doc_source/with-kinesis.md, and the guide’s kinesis-on-failure-destination',
      test: 'Retry attempts; before invocation, during invocation',
      date: '2022-11-14 and later copies',
      evidence: 'documented',
    },
    notModelled: [],
    checks: [
      {
        name: 'no concurrency for ten minutes',
        scenario: throttled({ horizonMs: 600_000 }),
        expected: { invocations: [], r1: 'waiting', triedMoreThanOnce: true, sent: [], kept: 0 },
        observe: (report) => ({
          invocations: tries(report),
          r1: report.items.r1?.state ?? null,
          triedMoreThanOnce: report.throttles.length > 1,
          sent: destination(report),
          kept: checkpoint(report),
        }),
      },
      {
        name: 'until it can run',
        scenario: throttled({
          interventions: [
            {
              atMs: 300_000,
              do: 'set',
              path: 'function.ReservedConcurrentExecutions',
              to: 1,
            },
          ],
        }),
        expected: {
          invocations: [{ records: [{ id: 'r1', attempt: 1 }], result: 'success' }],
          r1: 'done',
        },
        observe: (report) => ({
          invocations: tries(report),
          r1: report.items.r1?.state ?? null,
        }),
      },
      {
        name: 'until it expires',
        scenario: throttled({ horizonMs: 90_000_000 }),
        expected: { invocations: [], r1: 'expired', sent: [], expiredAtMs: [86_400_000] },
        observe: (report, trace) => ({
          invocations: tries(report),
          r1: report.items.r1?.state ?? null,
          sent: destination(report),
          expiredAtMs: streamTrace(trace).flatMap(({ type, at }) =>
            type === 'record.expired' ? [at] : [],
          ),
        }),
      },
      {
        name: 'until it is too old',
        scenario: throttled({}, { MaximumRecordAgeInSeconds: 60, OnFailure: 'sqs' }),
        expected: { invocations: [], conditions: ['RecordAgeExceeded'] },
        observe: (report) => ({
          invocations: tries(report),
          conditions: destination(report).map(
            (record) => partOf(record, 'requestContext').condition ?? null,
          ),
        }),
      },
    ],
  },
];

function throttled(
  more: { readonly [key: string]: Json },
  mapping: { readonly [key: string]: Json } = {},
): Json {
  return {
    version: 1,
    model: 'stream',
    settings: {
      mapping: { MaximumRetryAttempts: 0, MaximumRecordAgeInSeconds: -1, ...mapping },
      function: { ReservedConcurrentExecutions: 0 },
    },
    workload: [{ id: 'r1' }],
    ...more,
  };
}
