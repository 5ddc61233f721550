import { functionResource, leftOutOfFunction } from '../function/template';
import {
  filterCriteria,
  getAtt,
  present,
  type Template,
  type TemplateResource,
  type TemplateValue,
  unless,
} from '../template';
import { clockTime, plural } from '../wording';
import { type OnFailure, type StreamSettings, streamSettings } from './settings';
import type { StreamScenario } from './streamScenario';

/** Where Lambda sends what it gives up, as a resource; a Kafka topic needs a cluster of its own. */
const DESTINATION: Readonly<
  Record<Exclude<OnFailure, 'kafka'>, { readonly sam: string; readonly type: string }>
> = {
  sqs: { sam: 'SQS', type: 'AWS::SQS::Queue' },
  sns: { sam: 'SNS', type: 'AWS::SNS::Topic' },
  s3: { sam: 'S3', type: 'AWS::S3::Bucket' },
};

/**
 * The stream, what gets word of the records that are given up, and the function with its event
 * source mapping. Batch size, retries and starting position are written even at their defaults:
 * what a reader compares is in them.
 */
export function streamTemplate({ settings }: Pick<StreamScenario, 'settings'>): Template {
  const { stream, mapping } = settings;
  const { OnFailure: target } = mapping;
  const isTable = stream.source === 'dynamodb';
  const destination = target === null || target === 'kafka' ? null : DESTINATION[target];
  return {
    resources: {
      ...(destination ? { FailedRecords: { Type: destination.type, Properties: {} } } : {}),
      ...(isTable ? { Table: table() } : { Stream: kinesisStream(stream) }),
      Function: functionResource(settings.function, {
        Records: isTable
          ? { Type: 'DynamoDB', Properties: eventSource(settings, getAtt('Table', 'StreamArn')) }
          : { Type: 'Kinesis', Properties: eventSource(settings, getAtt('Stream', 'Arn')) },
      }),
    },
    leftOut: leftOut(settings),
  };
}

function kinesisStream({ ShardCount, RetentionPeriodHours }: StreamSettings['stream']) {
  return {
    Type: 'AWS::Kinesis::Stream',
    Properties: present({
      ShardCount,
      RetentionPeriodHours: unless(
        RetentionPeriodHours,
        streamSettings.stream.RetentionPeriodHours,
      ),
    }),
  };
}

/** A table with a key, since no table is without one, and its stream. */
function table(): TemplateResource {
  return {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    },
  };
}

function eventSource({ mapping }: StreamSettings, stream: TemplateValue) {
  const own = streamSettings.mapping;
  const { FunctionResponseTypes, OnFailure: target } = mapping;
  return present({
    Stream: stream,
    StartingPosition: mapping.StartingPosition,
    BatchSize: mapping.BatchSize,
    MaximumBatchingWindowInSeconds: unless(
      mapping.MaximumBatchingWindowInSeconds,
      own.MaximumBatchingWindowInSeconds,
    ),
    ParallelizationFactor: unless(mapping.ParallelizationFactor, own.ParallelizationFactor),
    MaximumRetryAttempts: mapping.MaximumRetryAttempts,
    MaximumRecordAgeInSeconds: unless(
      mapping.MaximumRecordAgeInSeconds,
      own.MaximumRecordAgeInSeconds,
    ),
    BisectBatchOnFunctionError: unless(
      mapping.BisectBatchOnFunctionError,
      own.BisectBatchOnFunctionError,
    ),
    FunctionResponseTypes: FunctionResponseTypes.length > 0 ? FunctionResponseTypes : undefined,
    FilterCriteria: filterCriteria(mapping.FilterCriteria),
    DestinationConfig:
      target === null || target === 'kafka' ? undefined : { OnFailure: onFailure(target) },
    Enabled: unless(mapping.Enabled, own.Enabled),
  });
}

/** With a type, SAM gives the function leave to send there: no policy has to be written. */
function onFailure(target: keyof typeof DESTINATION): TemplateValue {
  const arn = getAtt('FailedRecords', target === 'sns' ? 'TopicArn' : 'Arn');
  return { Type: DESTINATION[target].sam, Destination: arn };
}

function leftOut(settings: StreamSettings): readonly string[] {
  const { stream, mapping } = settings;
  return [
    ...leftOutOfFunction(settings),
    ...(stream.source === 'dynamodb' && stream.ShardCount > 1
      ? [
          `The stream has ${plural(stream.ShardCount, 'shard')} here; DynamoDB decides by itself how many.`,
        ]
      : []),
    ...(mapping.OnFailure === 'kafka'
      ? ['The Kafka topic is not in it: it needs a cluster, and its ARN as the destination.']
      : []),
    ...(mapping.StartingPosition === 'AT_TIMESTAMP'
      ? [
          `Reading begins ${clockTime(mapping.startingAtMs)} into the run: AT_TIMESTAMP needs a StartingPositionTimestamp, in seconds since 1970.`,
        ]
      : []),
    ...(mapping.createdAtMs === null
      ? []
      : [
          `The mapping is made ${clockTime(mapping.createdAtMs)} into the run: when that is depends on when you deploy.`,
        ]),
  ];
}
