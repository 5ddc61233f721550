import type { Case, Json } from '../case';
import { recorded } from '../localstack';
import { partOf, tries } from '../observe';
import { ALWAYS_RAISES, DESTINATION_TESTS, failures, scenario } from './common';
import { letters } from './observe';

const RAISE = { raise_error: 1 };

/** What every recording says of the attributes of a dead letter. */
const ATTRIBUTES = {
  attributeTypes: { RequestID: 'String', ErrorCode: 'Number', ErrorMessage: 'String' },
  ErrorCode: '200',
  requestIdIsTheInvocations: true,
  messageIsTheErrorMessage: true,
};

function observe(...[report, trace]: Parameters<Case['checks'][number]['observe']>) {
  const [letter] = letters(report, trace);
  const attributes = letter?.attributes ?? {};
  return {
    invocations: tries(report),
    count: letters(report, trace).length,
    body: letter?.body ?? null,
    attributeTypes: Object.fromEntries(
      Object.entries(attributes).map(([name, { type }]) => [name, type]),
    ),
    ErrorCode: attributes.ErrorCode?.value ?? null,
    requestIdIsTheInvocations: attributes.RequestID?.value === report.invocations[0]?.requestId,
    messageIsTheErrorMessage: attributes.ErrorMessage?.value === 'Order could not be processed',
  };
}

/** What the function's own dead-letter queue gets, recorded on AWS. */
export const asyncDeadLetterCases: readonly Case[] = [
  {
    id: 'async-10-dlq-message-attributes',
    title: 'The dead-letter queue gets the event as it was, and three attributes',
    source: recorded(DESTINATION_TESTS, 'TestLambdaDLQ::test_dead_letter_queue', '2025-11-24'),
    notModelled: ['how long the whole test took: most of it was making the function'],
    checks: [2, 0].map((MaximumRetryAttempts) => ({
      name: `${MaximumRetryAttempts} retries`,
      scenario: scenario(
        { invoke: { MaximumRetryAttempts }, function: { DeadLetterQueue: 'sqs' } },
        RAISE,
        ALWAYS_RAISES,
      ),
      expected: {
        invocations: failures(MaximumRetryAttempts + 1),
        count: 1,
        body: RAISE,
        ...ATTRIBUTES,
      },
      observe,
    })),
  },
  {
    id: 'async-11-sns-to-lambda-to-sns-dlq',
    title: 'An event from SNS on which the function fails goes to the function’s own topic',
    source: recorded(
      'sns/test_sns.py',
      'TestSNSSubscriptionLambda::test_sns_topic_as_lambda_dead_letter_queue',
      '2023-08-24',
    ),
    notModelled: ['the notification that the topic makes of the message for its own subscribers'],
    checks: [
      {
        name: 'no retries',
        scenario: scenario(
          {
            source: { type: 'sns' },
            invoke: { MaximumRetryAttempts: 0 },
            function: { DeadLetterQueue: 'sns' },
            subscription: { RedrivePolicy: true },
          },
          RAISE,
          ALWAYS_RAISES,
        ),
        expected: {
          invocations: failures(1),
          count: 1,
          body: { records: 1, EventSource: 'aws:sns', Message: JSON.stringify(RAISE) },
          ...ATTRIBUTES,
        },
        observe: (report, trace) => {
          const observed = observe(report, trace);
          const records = partOf({ letter: observed.body }, 'letter').Records;
          const [record] = (Array.isArray(records) ? records : []) as readonly Json[];
          const { EventSource = null } = partOf({ record: record ?? null }, 'record');
          const { Message = null } = partOf(record, 'Sns');
          const count = Array.isArray(records) ? records.length : 0;
          return { ...observed, body: { records: count, EventSource, Message } };
        },
      },
    ],
  },
];
