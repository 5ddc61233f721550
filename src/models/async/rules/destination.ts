import { dayPath, timestamp, wholeSeconds } from '../../date';
import { ACCOUNT, FUNCTION_ARN, FUNCTION_NAME, REGION } from '../../function/arn';
import type { Run } from '../../model';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent, DropReason } from '../events';
import { type Story, tellStory } from './story';

type Received = Extract<AsyncEvent, { readonly type: 'target.received' }>;

/** What a destination gets, and when. */
export interface DestinationRecord {
  readonly atMs: number;
  /** AWS's own fields, in AWS's order. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The key of the object in a bucket; null for other destinations. */
  readonly key: string | null;
}

const CONDITIONS: Readonly<Record<DropReason, string>> = {
  retriesExhausted: 'RetriesExhausted',
  ageExceeded: 'EventAgeExceeded',
  zeroReservedConcurrency: 'ZeroReservedConcurrency',
};

/** What the function returns when nothing goes wrong. */
const RETURNED = { status: 'done' };

/**
 * What the destinations of a run get, by the `seq` of the event with which they get it (facts
 * `async-dest-record`, `async-dest-s3-key`; cases async-01, -02, -06 and -08).
 */
export function destinationRecords(
  run: Pick<Run<AsyncScenario, AsyncEvent>, 'scenario' | 'trace'>,
): ReadonlyMap<number, DestinationRecord> {
  const records = new Map<number, DestinationRecord>();
  tellStory(run, (event, story) => {
    if (event.type !== 'target.received' || event.target === 'deadLetterQueue') return;
    const record = recordOf(event, story);
    records.set(event.seq, {
      atMs: event.at,
      record: event.service === 'eventbridge' ? inBusEvent(event, record) : record,
      key: event.service === 's3' ? objectKey(event) : null,
    });
  });
  return records;
}

function recordOf(event: Received, story: Story): DestinationRecord['record'] {
  const { why, requestId, invokeCount, invocation } = event;
  const error = invocation === null ? null : story.errorOf(invocation);
  const responseContext = {
    statusCode: 200,
    executedVersion: '$LATEST',
    ...(error === null ? {} : { functionError: 'Unhandled' }),
  };
  return {
    version: '1.0',
    timestamp: timestamp(event.at),
    requestContext: {
      requestId,
      functionArn: `${FUNCTION_ARN}:$LATEST`,
      condition: why === null ? 'Success' : CONDITIONS[why],
      approximateInvokeCount: invokeCount,
    },
    requestPayload: story.payloadOf(event.item),
    // What never reached the function has no answer of it (case async-08).
    ...(invocation === null ? {} : { responseContext, responsePayload: error ?? RETURNED }),
  };
}

/** The record as the detail of an event on a bus (case async-01). */
function inBusEvent(event: Received, detail: DestinationRecord['record']) {
  const result = event.why === null ? 'Success' : 'Failure';
  return {
    version: '0',
    id: nameOf(event),
    'detail-type': `Lambda Function Invocation Result - ${result}`,
    source: 'lambda',
    account: ACCOUNT,
    time: wholeSeconds(event.at),
    region: REGION,
    resources: [`arn:aws:events:${REGION}:${ACCOUNT}:event-bus/orders`, `${FUNCTION_ARN}:$LATEST`],
    detail,
  };
}

/** Where in a bucket the record is (fact `async-dest-s3-key`). */
function objectKey(event: Received): string {
  const time = wholeSeconds(event.at).slice(0, -1).replaceAll(':', '.');
  return `aws/lambda/async/${FUNCTION_NAME}/${dayPath(event.at)}/${time}-${nameOf(event)}`;
}

/** Stands where AWS puts an id that is different every time. */
function nameOf({ requestId, batch }: Received): string {
  return `${requestId}-${batch}`;
}
