import type { Case, Json } from '../case';
import { recorded } from '../localstack';
import { tries } from '../observe';
import { scenario } from './common';
import { answerTo, events, statuses } from './observe';

const LAMBDA_TESTS = 'lambda_/test_lambda.py';

const THROTTLED = {
  httpStatus: 429,
  errorCode: 'TooManyRequestsException',
  body: {
    Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded',
    Type: 'User',
    message: 'Rate Exceeded.',
  },
};

/** What REST APIs made of what the function did, shape by shape. */
const SHAPES: readonly (readonly [
  name: string,
  handler: { [field: string]: Json },
  status: number,
])[] = [
  ['r1: a status', { responds: 'ok' }, 200],
  ['r2: a key that it does not know', { responds: 'unknownKey' }, 502],
  ['r3: the handler raises', { faults: [{ items: 'all', does: 'throw' }] }, 502],
  ['r4: a bare string', { responds: 'text' }, 502],
  ['r5: a status that is no number', { responds: 'statusNotANumber' }, 502],
  ['r6: a status as text', { responds: 'statusAsText' }, 201],
  ['r7: an empty object', { responds: 'emptyObject' }, 200],
  ['r8: headers alone', { responds: 'headersOnly' }, 200],
  ['r9: headers that are no lists', { responds: 'headersNotLists' }, 502],
];

/** What callers get to see, recorded on AWS. */
export const callCases: readonly Case[] = [
  {
    id: 'sync-01-handler-error-is-http-200',
    title: 'A function error is HTTP 200 with an error in a header, and Lambda tries nothing again',
    source: recorded(LAMBDA_TESTS, 'TestLambdaErrors::test_lambda_handler_error', '2025-11-24'),
    notModelled: [],
    checks: [
      {
        name: 'raises',
        scenario: scenario({ handler: { faults: [{ items: 'all', does: 'throw' }] } }),
        expected: {
          invocations: [{ records: [{ id: 'e1', attempt: 1 }], result: 'error' }],
          httpStatus: 200,
          FunctionError: 'Unhandled',
          ExecutedVersion: '$LATEST',
          payloadFields: ['errorMessage', 'errorType', 'requestId', 'stackTrace'],
          retriedByLambda: false,
          dlq: 0,
        },
        observe: (report, trace) => ({
          invocations: tries(report),
          httpStatus: statuses(trace)[0] ?? null,
          FunctionError: events(trace, 'request.answered')[0]?.functionError ?? null,
          ExecutedVersion: answerTo('e1', report, trace).headers['X-Amz-Executed-Version'] ?? null,
          payloadFields: Object.keys(answerTo('e1', report, trace).body).sort(),
          retriedByLambda: events(trace, 'invocation.started').length > 1,
          dlq: report.targets.deadLetterQueue.length + report.targets.onFailure.length,
        }),
      },
    ],
  },
  {
    id: 'sync-03-reserved-concurrency-zero-429',
    title: 'Reserved concurrency 0 answers 429, as a reserved concurrency that is used up does',
    source: recorded(
      LAMBDA_TESTS,
      'TestLambdaConcurrency::test_reserved_concurrency and test_reserved_concurrency_async_queue',
      '2025-11-25',
    ),
    notModelled: [
      'Reserved concurrency that provisioned concurrency has eaten: there is no provisioned concurrency here.',
    ],
    checks: [
      {
        name: 'zero',
        scenario: scenario({ settings: { function: { ReservedConcurrentExecutions: 0 } } }),
        expected: { invocations: [], ...THROTTLED, handlerInvoked: false },
        observe: (report, trace) => ({
          invocations: tries(report),
          httpStatus: statuses(trace)[0] ?? null,
          errorCode: events(trace, 'request.answered')[0]?.error ?? null,
          body: answerTo('e1', report, trace).body,
          handlerInvoked: events(trace, 'invocation.started').length > 0,
        }),
      },
      {
        name: 'one, which is busy',
        scenario: scenario({
          settings: { function: { ReservedConcurrentExecutions: 1 } },
          workload: [{ id: 'e1' }, { id: 'e2', atMs: 100 }],
        }),
        expected: {
          invocations: [{ records: [{ id: 'e1', attempt: 1 }], result: 'success' }],
          ...THROTTLED,
        },
        observe: (report, trace) => {
          const second = events(trace, 'request.answered').find(({ item }) => item === 'e2');
          return {
            invocations: tries(report),
            httpStatus: second?.status ?? null,
            errorCode: second?.error ?? null,
            body: answerTo('e2', report, trace).body,
          };
        },
      },
    ],
  },
  {
    id: 'sync-05-apigw-proxy-error-mapping',
    title: 'A REST API answers 502 to function errors and to responses of the wrong shape',
    source: recorded(
      'apigateway/test_apigateway_lambda.py',
      'test_aws_proxy_response_payload_format_validation and test_lambda_aws_proxy_response_format',
      '2024-11-15',
    ),
    notModelled: ['Function URLs: their callers are not modelled.'],
    checks: SHAPES.map(([name, handler, status]) => ({
      name,
      scenario: scenario({ api: 'REST', handler }),
      expected: {
        invocations: 1,
        httpStatus: status,
        message: status === 502 ? 'Internal server error' : null,
        apiGatewayRetries: 0,
      },
      observe: (report, trace) => ({
        invocations: report.invocations.length,
        httpStatus: statuses(trace)[0] ?? null,
        message: events(trace, 'request.answered')[0]?.error ?? null,
        apiGatewayRetries: report.invocations.length - events(trace, 'request.sent').length,
      }),
    })),
  },
];
