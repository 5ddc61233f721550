import type { Case, Json } from '../case';
import { recorded } from '../localstack';
import { destination, partOf, tries } from '../observe';
import { ALWAYS_RAISES, DESTINATION_TESTS, failures, scenario } from './common';
import { answer, invocationsBy, secondsUntil, waits } from './observe';

const RAISE = { raise_error: 1 };
const BOTH = { OnSuccess: 'sqs', OnFailure: 'sqs' };
const CONTEXT = { statusCode: 200, executedVersion: '$LATEST' };
const UNHANDLED = { ...CONTEXT, functionError: 'Unhandled' };
const THOUSANDTHS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The parts of a destination's record that every recording has. */
function parts(record: { readonly [key: string]: Json } | undefined) {
  const request = partOf(record, 'requestContext');
  return {
    condition: request.condition ?? null,
    approximateInvokeCount: request.approximateInvokeCount ?? null,
    responseContext: partOf(record, 'responseContext'),
    requestPayload: record?.requestPayload ?? null,
    functionArnSuffix: String(request.functionArn).slice(-8),
    version: record?.version ?? null,
    timestampPresent: THOUSANDTHS.test(String(record?.timestamp)),
    topLevelFields: Object.keys(record ?? {}),
    requestContextFields: Object.keys(request),
  };
}

const TOP_LEVEL = [
  ...['version', 'timestamp', 'requestContext', 'requestPayload'],
  ...['responseContext', 'responsePayload'],
];
const REQUEST_CONTEXT = ['requestId', 'functionArn', 'condition', 'approximateInvokeCount'];
const SAME = {
  functionArnSuffix: ':$LATEST',
  version: '1.0',
  timestampPresent: true,
  requestContextFields: REQUEST_CONTEXT,
};

/** What destinations are told of an event, and when, recorded on AWS. */
export const asyncDestinationCases: readonly Case[] = [
  {
    id: 'async-01-retries-0-on-failure-destination',
    title: 'Without retries, the first error already goes to the on-failure destination',
    source: recorded(
      DESTINATION_TESTS,
      'TestLambdaDestinationSqs::test_assess_lambda_destination_invocation[payload1]',
      '2025-11-24',
    ),
    notModelled: ['how long the whole test took: most of it was making the function'],
    checks: [
      {
        name: 'a queue',
        scenario: scenario({ invoke: { MaximumRetryAttempts: 0, ...BOTH } }, RAISE, ALWAYS_RAISES),
        expected: {
          httpStatus: 202,
          invocations: failures(1),
          onSuccess: [],
          onFailure: 1,
          condition: 'RetriesExhausted',
          approximateInvokeCount: 1,
          responseContext: UNHANDLED,
          requestPayload: RAISE,
          topLevelFields: TOP_LEVEL,
          ...SAME,
          responsePayloadFields: ['errorMessage', 'errorType', 'requestId', 'stackTrace'],
        },
        observe: (report, trace) => {
          const [record] = destination(report);
          return {
            httpStatus: answer(trace),
            invocations: tries(report),
            onSuccess: destination(report, 'onSuccess'),
            onFailure: destination(report).length,
            ...parts(record),
            responsePayloadFields: Object.keys(partOf(record, 'responsePayload')),
          };
        },
      },
      {
        name: 'an event bus',
        scenario: scenario(
          { invoke: { MaximumRetryAttempts: 0, OnFailure: 'eventbridge' } },
          RAISE,
          ALWAYS_RAISES,
        ),
        expected: {
          detailType: 'Lambda Function Invocation Result - Failure',
          source: 'lambda',
          condition: 'RetriesExhausted',
          approximateInvokeCount: 1,
          responseContext: UNHANDLED,
          requestPayload: RAISE,
          topLevelFields: TOP_LEVEL,
          ...SAME,
        },
        observe: (report) => {
          const [event] = destination(report);
          return {
            detailType: event?.['detail-type'] ?? null,
            source: event?.source ?? null,
            ...parts(partOf(event, 'detail')),
          };
        },
      },
    ],
  },
  {
    id: 'async-02-on-success-destination',
    title: 'What went well goes to the on-success destination, with what the function returned',
    source: recorded(
      DESTINATION_TESTS,
      'TestLambdaDestinationSqs::test_assess_lambda_destination_invocation[payload0]',
      '2025-11-24',
    ),
    notModelled: [],
    checks: [
      {
        name: 'a queue',
        scenario: scenario({ invoke: { MaximumRetryAttempts: 0, ...BOTH } }, {}),
        expected: {
          invocations: [{ records: [{ id: 'e1', attempt: 1 }], result: 'success' }],
          onFailure: [],
          onSuccess: 1,
          condition: 'Success',
          approximateInvokeCount: 1,
          responseContext: CONTEXT,
          requestPayload: {},
          topLevelFields: TOP_LEVEL,
          ...SAME,
          functionErrorKeyPresent: false,
          requestIdIsTheInvocations: true,
        },
        observe: (report) => {
          const [record] = destination(report, 'onSuccess');
          const { requestId } = partOf(record, 'requestContext');
          return {
            invocations: tries(report),
            onFailure: destination(report),
            onSuccess: destination(report, 'onSuccess').length,
            ...parts(record),
            functionErrorKeyPresent: 'functionError' in partOf(record, 'responseContext'),
            requestIdIsTheInvocations: requestId === report.invocations[0]?.requestId,
          };
        },
      },
      {
        name: 'an event bus',
        scenario: scenario({ invoke: { OnSuccess: 'eventbridge' } }, {}),
        expected: { detailType: 'Lambda Function Invocation Result - Success' },
        observe: (report) => ({
          detailType: destination(report, 'onSuccess')[0]?.['detail-type'] ?? null,
        }),
      },
    ],
  },
  {
    id: 'async-03-default-two-retries',
    title: 'By default two retries, about one minute and two minutes after the errors',
    source: recorded(
      DESTINATION_TESTS,
      'TestLambdaDestinationSqs::test_lambda_destination_default_retries',
      '2025-11-24',
    ),
    notModelled: [
      'that both waits together were a little under 180 s: the recording says so, the guide does not; the assumption retryJitter makes them differ',
    ],
    checks: [
      {
        name: 'always raises',
        scenario: scenario({ invoke: BOTH }, RAISE, ALWAYS_RAISES),
        expected: {
          invocations: failures(3),
          onFailure: 1,
          condition: 'RetriesExhausted',
          approximateInvokeCount: 3,
          documentedDelaysSeconds: [60, 120],
        },
        observe: (report) => {
          const { condition, approximateInvokeCount } = parts(destination(report)[0]);
          return {
            invocations: tries(report),
            onFailure: destination(report).length,
            condition,
            approximateInvokeCount,
            documentedDelaysSeconds: waits(report),
          };
        },
      },
    ],
  },
  {
    id: 'async-04-retries-2-timeline-same-request-id',
    title:
      'All tries of an event have the same request id, and the last is over after three minutes',
    source: recorded(DESTINATION_TESTS, 'TestLambdaDestinationSqs::test_retries', '2025-11-25'),
    notModelled: [],
    checks: [
      {
        name: 'always raises',
        scenario: scenario(
          { invoke: { MaximumRetryAttempts: 2, OnFailure: 'sqs' } },
          { message: 'm' },
          ALWAYS_RAISES,
        ),
        expected: {
          invocations: failures(3),
          invocationCountAt: { '30.5s': 1, '91.5s': 2, '213.5s': 3 },
          distinctRequestIds: 1,
          executionEnvironmentsUsed: 1,
          condition: 'RetriesExhausted',
          approximateInvokeCount: 3,
          requestIdIsTheInvocations: true,
          sentBeforeThirdFailure: false,
        },
        observe: (report) => {
          const [record] = destination(report);
          const { condition, approximateInvokeCount } = parts(record);
          const requestIds = new Set(report.invocations.map(({ requestId }) => requestId));
          const thirdEndedAtMs = report.invocations[2]?.endedAtMs ?? 0;
          return {
            invocations: tries(report),
            invocationCountAt: {
              '30.5s': invocationsBy(report, 30.5),
              '91.5s': invocationsBy(report, 91.5),
              '213.5s': invocationsBy(report, 213.5),
            },
            distinctRequestIds: requestIds.size,
            executionEnvironmentsUsed: new Set(report.invocations.map((one) => one.environment))
              .size,
            condition,
            approximateInvokeCount,
            requestIdIsTheInvocations: requestIds.has(
              String(partOf(record, 'requestContext').requestId),
            ),
            sentBeforeThirdFailure: (report.targets.onFailure[0]?.atMs ?? 0) < thirdEndedAtMs,
          };
        },
      },
    ],
  },
  {
    id: 'async-06-max-event-age-60-no-retry',
    title: 'An event that would be too old at its next try is given up at once',
    source: recorded(DESTINATION_TESTS, 'TestLambdaDestinationSqs::test_maxeventage', '2025-11-27'),
    notModelled: [],
    checks: [
      {
        name: 'a maximum age of 60 s',
        scenario: scenario(
          { invoke: { MaximumEventAgeInSeconds: 60, OnFailure: 'sqs' } },
          { message: 'm' },
          ALWAYS_RAISES,
        ),
        expected: {
          invocations: failures(1),
          condition: 'EventAgeExceeded',
          approximateInvokeCount: 1,
          responseContext: UNHANDLED,
          responsePayloadPresent: true,
          sentWithinFiveSeconds: true,
        },
        observe: (report, trace) => {
          const [record] = destination(report);
          const { condition, approximateInvokeCount, responseContext } = parts(record);
          return {
            invocations: tries(report),
            condition,
            approximateInvokeCount,
            responseContext,
            responsePayloadPresent: 'responsePayload' in (record ?? {}),
            sentWithinFiveSeconds: (secondsUntil(trace, 'target.received') ?? 60) < 5,
          };
        },
      },
      {
        name: 'a maximum age of 90 s',
        scenario: scenario(
          { invoke: { MaximumEventAgeInSeconds: 90, OnFailure: 'sqs' } },
          { message: 'm' },
          ALWAYS_RAISES,
        ),
        expected: {
          invocations: failures(2),
          condition: 'EventAgeExceeded',
          approximateInvokeCount: 2,
          responseContext: UNHANDLED,
        },
        observe: (report) => {
          const { condition, approximateInvokeCount, responseContext } = parts(
            destination(report)[0],
          );
          return { invocations: tries(report), condition, approximateInvokeCount, responseContext };
        },
      },
    ],
  },
  {
    id: 'async-08-zero-reserved-concurrency',
    title: 'With reserved concurrency 0 an event is accepted, and goes straight to the destination',
    source: recorded(
      'lambda_/test_lambda.py',
      'TestLambdaConcurrency::test_reserved_concurrency',
      '2025-11-25',
    ),
    notModelled: ['how long the whole test took'],
    checks: [
      {
        name: 'reserved concurrency 0',
        scenario: scenario(
          {
            invoke: { MaximumRetryAttempts: 0, OnFailure: 'sqs' },
            function: { ReservedConcurrentExecutions: 0 },
          },
          {},
        ),
        expected: {
          httpStatus: 202,
          invocations: [],
          throttles: [],
          condition: 'ZeroReservedConcurrency',
          approximateInvokeCount: 0,
          requestPayload: {},
          topLevelFields: TOP_LEVEL.slice(0, 4),
          sentWithinFiveSeconds: true,
        },
        observe: (report, trace) => {
          const [record] = destination(report);
          const { condition, approximateInvokeCount, requestPayload, topLevelFields } =
            parts(record);
          return {
            httpStatus: answer(trace),
            invocations: tries(report),
            throttles: report.throttles.map(({ items }) => items),
            condition,
            approximateInvokeCount,
            requestPayload,
            topLevelFields,
            sentWithinFiveSeconds: (secondsUntil(trace, 'target.received') ?? 60) < 5,
          };
        },
      },
    ],
  },
];
