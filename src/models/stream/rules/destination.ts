import { bodiesOf } from '../../bodies';
import { timestamp, wholeSeconds } from '../../date';
import { FUNCTION_ARN } from '../../function/arn';
import type { Run } from '../../model';
import type { DiscardReason, StreamEvent } from '../events';
import type { StreamScenario } from '../streamScenario';
import { awsShardId, type Source, streamArn } from './names';
import { type Arrival, recordsEvent } from './recordEvent';
import { sequenceNumberOf } from './sequenceNumber';

type Discarded = Extract<StreamEvent, { readonly type: 'batch.discarded' }>;

/** What Lambda sends to a destination, and when. */
export interface DestinationRecord {
  readonly atMs: number;
  /** AWS's own fields, in AWS's order. */
  readonly record: Readonly<Record<string, unknown>>;
}

const CONDITIONS: Readonly<Record<DiscardReason, string>> = {
  retriesExhausted: 'RetryAttemptsExhausted',
  ageExceeded: 'RecordAgeExceeded',
};

/**
 * The records that destinations get in a run, by the `seq` of the event that each is of (cases
 * stream-01, -03, -09, -12 and -13, fact `stream-destination-payload`).
 */
export function destinationRecords({
  scenario,
  trace,
}: Pick<Run<StreamScenario, StreamEvent>, 'scenario' | 'trace'>): ReadonlyMap<
  number,
  DestinationRecord
> {
  const discarded = trace.filter((event) => event.type === 'batch.discarded' && event.target);
  if (discarded.length === 0) return new Map();
  const { source } = scenario.settings.stream;
  const bodies = bodiesOf(scenario);
  const arrivals = new Map<string, Arrival>();
  const requests = new Map<number, string>();
  const records = new Map<number, DestinationRecord>();
  for (const event of trace) {
    if (event.type === 'record.arrived') {
      arrivals.set(event.item, { arrived: event, body: bodies.get(event.item) ?? '{}' });
    } else if (event.type === 'invocation.started') {
      requests.set(event.invocation, event.requestId);
    } else if (event.type === 'batch.discarded' && event.target) {
      const given = event.discarded.flatMap((item) => arrivals.get(item) ?? []);
      const requestId = requests.get(event.invocation ?? 0) ?? `${event.batch}-not-invoked`;
      records.set(event.seq, { atMs: event.at, record: recordOf(event, source, given, requestId) });
    }
  }
  return records;
}

function recordOf(
  event: Discarded,
  source: Source,
  given: readonly Arrival[],
  requestId: string,
): DestinationRecord['record'] {
  const { why, target, invokeCount, functionError } = event;
  // Given up for its age, it has no response, however often the function failed (case stream-13).
  const responseContext = { statusCode: 200, executedVersion: '$LATEST', functionError };
  const payload = () => JSON.stringify(recordsEvent(source, given));
  return {
    requestContext: {
      requestId,
      functionArn: FUNCTION_ARN,
      condition: CONDITIONS[why],
      approximateInvokeCount: invokeCount,
    },
    ...(why === 'ageExceeded' ? {} : { responseContext }),
    version: '1.0',
    timestamp: timestamp(event.at),
    [source === 'kinesis' ? 'KinesisBatchInfo' : 'DDBStreamBatchInfo']: batchInfo(
      event.shard,
      source,
      given,
    ),
    ...(target === 's3' ? { payload: payload() } : {}),
  };
}

/** Where the records are: DynamoDB knows their arrival to the second, Kinesis to the thousandth. */
function batchInfo(shard: string, source: Source, given: readonly Arrival[]) {
  const first = given[0]?.arrived;
  const last = given.at(-1)?.arrived;
  const arrival = source === 'kinesis' ? timestamp : wholeSeconds;
  return {
    shardId: awsShardId(shard),
    startSequenceNumber: first ? sequenceNumberOf(first) : '',
    endSequenceNumber: last ? sequenceNumberOf(last) : '',
    approximateArrivalOfFirstRecord: arrival(first?.at ?? 0),
    approximateArrivalOfLastRecord: arrival(last?.at ?? 0),
    batchSize: given.length,
    streamArn: streamArn(source),
  };
}
