import { describe, expect, it } from 'vitest';
import { destinationRecords } from '../../models/stream/rules/destination';
import { sequenceNumberOf } from '../../models/stream/rules/sequenceNumber';
import { streamed } from '../testing/streamed';

/** The destination's records of a run in which the second of three records is bad. */
function sent(
  settings: { readonly stream?: object; readonly mapping?: object },
  rest: object = {},
) {
  const run = streamed({
    settings: {
      stream: settings.stream ?? {},
      mapping: { MaximumRetryAttempts: 1, OnFailure: 'sqs', ...settings.mapping },
      function: { initMs: 0 },
    },
    workload: [
      { id: 'm1', key: 'a', tags: { kind: 'red' } },
      { id: 'm2', key: 'a', atMs: 250.4 },
      { id: 'm3', key: 'a', atMs: 1_250 },
    ],
    handler: { msPerItem: 100, faults: [{ items: ['m2'], does: 'throw' }] },
    ...rest,
  });
  return { run, records: [...destinationRecords(run).values()] };
}

describe('what a destination gets', () => {
  it('is AWS’s record of the discarded batch, field by field in AWS’s order', () => {
    const { records, run } = sent({ mapping: { MaximumBatchingWindowInSeconds: 5 } });
    const [first, last] = run
      .all('record.arrived')
      .flatMap((one, index) => (index === 1 ? [] : [sequenceNumberOf(one)]));
    const written = JSON.stringify(records[0]?.record, null, 1);
    expect(JSON.parse(written)).toEqual({
      requestContext: {
        requestId: 'r2',
        functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:orders',
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: 2,
      },
      responseContext: {
        statusCode: 200,
        executedVersion: '$LATEST',
        functionError: 'Unhandled',
      },
      version: '1.0',
      timestamp: '2026-01-01T00:00:06.400Z',
      KinesisBatchInfo: {
        shardId: 'shardId-000000000000',
        startSequenceNumber: first,
        endSequenceNumber: last,
        approximateArrivalOfFirstRecord: '2026-01-01T00:00:00.000Z',
        approximateArrivalOfLastRecord: '2026-01-01T00:00:01.250Z',
        batchSize: 3,
        streamArn: 'arn:aws:kinesis:us-east-1:123456789012:stream/orders',
      },
    });
    expect([...written.matchAll(/"(\w+)":/g)].map(([, name]) => name)).toEqual([
      ...['requestContext', 'requestId', 'functionArn', 'condition', 'approximateInvokeCount'],
      ...['responseContext', 'statusCode', 'executedVersion', 'functionError'],
      ...['version', 'timestamp', 'KinesisBatchInfo', 'shardId'],
      ...['startSequenceNumber', 'endSequenceNumber', 'approximateArrivalOfFirstRecord'],
      ...['approximateArrivalOfLastRecord', 'batchSize', 'streamArn'],
    ]);
    expect(records).toHaveLength(1);
    expect(records[0]?.atMs).toBe(6_400);
  });

  it('is in whole seconds for DynamoDB', () => {
    const { records } = sent({
      stream: { source: 'dynamodb' },
      mapping: { MaximumBatchingWindowInSeconds: 5 },
    });
    expect(records[0]?.record).toMatchObject({
      DDBStreamBatchInfo: {
        approximateArrivalOfFirstRecord: '2026-01-01T00:00:00Z',
        approximateArrivalOfLastRecord: '2026-01-01T00:00:01Z',
        streamArn:
          'arn:aws:dynamodb:us-east-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000',
      },
    });
    expect(records[0]?.record).not.toHaveProperty('KinesisBatchInfo');
  });

  it('has the whole event as text in a bucket, and nowhere else', () => {
    const payloadOf = (source: string) => {
      const { records } = sent({
        stream: { source },
        mapping: { MaximumBatchingWindowInSeconds: 5, OnFailure: 's3' },
      });
      return JSON.parse(String(records[0]?.record.payload));
    };
    const [first] = payloadOf('kinesis').Records;
    expect(first).toMatchObject({
      kinesis: { partitionKey: 'a', approximateArrivalTimestamp: 1_767_225_600 },
      eventSource: 'aws:kinesis',
      eventName: 'aws:kinesis:record',
    });
    expect(Buffer.from(first.kinesis.data, 'base64').toString()).toBe('{"kind":"red"}');
    expect(payloadOf('kinesis').Records).toHaveLength(3);
    expect(payloadOf('dynamodb').Records[2]).toMatchObject({
      eventSource: 'aws:dynamodb',
      dynamodb: { ApproximateCreationDateTime: 1_767_225_601, Keys: { id: { S: 'a' } } },
    });
    for (const OnFailure of ['sqs', 'sns', 'kafka']) {
      expect(sent({ mapping: { OnFailure } }).records[0]?.record).not.toHaveProperty('payload');
    }
  });

  it('knows what was sent later, and what each of its records carries', () => {
    const { records } = sent(
      { mapping: { OnFailure: 's3' } },
      {
        workload: [],
        handler: { faults: [{ items: 'all', does: 'throw' }] },
        interventions: [{ atMs: 500, do: 'send', count: 2, body: 'hello' }],
      },
    );
    expect(String(records[0]?.record.payload).match(/aGVsbG8=/g)).toHaveLength(2);
  });

  it('has no response when the reason is age, and says one try although there was none', () => {
    const { records, run } = sent(
      { mapping: { MaximumRecordAgeInSeconds: 60, createdAtMs: 30_000 } },
      { workload: [{ id: 'm2' }] },
    );
    expect(run.all('invocation.started')).toEqual([]);
    expect(records[0]?.record).toMatchObject({
      requestContext: {
        requestId: expect.any(String),
        condition: 'RecordAgeExceeded',
        approximateInvokeCount: 1,
      },
    });
    expect(records[0]?.record).not.toHaveProperty('responseContext');
  });

  it('is nothing where there is none', () => {
    expect(sent({ mapping: { OnFailure: null } }).records).toEqual([]);
  });
});
