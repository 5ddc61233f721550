import { epochSeconds } from '../../date';
import type { StreamEvent } from '../events';
import { base64Of } from './base64';
import { awsShardId, type Source, streamArn } from './names';
import { sequenceNumberOf } from './sequenceNumber';

/** A record as it arrived, with what it carries. */
export interface Arrival {
  readonly arrived: Extract<StreamEvent, { readonly type: 'record.arrived' }>;
  readonly body: string;
}

/** The event that the function gets with these records, in AWS's own fields. */
export function recordsEvent(source: Source, records: readonly Arrival[]) {
  return source === 'kinesis'
    ? { Records: records.map(kinesisRecord) }
    : { Records: records.map(dynamodbRecord) };
}

function kinesisRecord({ arrived, body }: Arrival) {
  const { at, key, shard } = arrived;
  const sequenceNumber = sequenceNumberOf(arrived);
  return {
    kinesis: {
      kinesisSchemaVersion: '1.0',
      partitionKey: key,
      sequenceNumber,
      data: base64Of(body),
      approximateArrivalTimestamp: epochSeconds(at),
    },
    eventSource: 'aws:kinesis',
    eventVersion: '1.0',
    eventID: `${awsShardId(shard)}:${sequenceNumber}`,
    eventName: 'aws:kinesis:record',
    invokeIdentityArn: 'arn:aws:iam::123456789012:role/orders',
    awsRegion: 'us-east-1',
    eventSourceARN: streamArn('kinesis'),
  };
}

function dynamodbRecord({ arrived, body }: Arrival) {
  const { at, key, bytes, item } = arrived;
  return {
    eventID: item,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'us-east-1',
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(epochSeconds(at)),
      Keys: { id: { S: key } },
      // A filter looks for the body here, too.
      ...objectIn(body),
      SequenceNumber: sequenceNumberOf(arrived),
      SizeBytes: bytes,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
    eventSourceARN: streamArn('dynamodb'),
  };
}

function objectIn(body: string): object {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
