import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { StreamScenarioSchema } from './streamScenario';
import { streamTemplate } from './template';

const template = (settings: object) =>
  streamTemplate(v.parse(StreamScenarioSchema, { version: 1, model: 'stream', settings }));
const mappingOf = (settings: object) => template(settings).resources.Function?.Properties.Events;

describe('a stream scenario as a SAM template', () => {
  it('is a stream and a function when everything is left to AWS', () => {
    expect(template({})).toEqual({
      resources: {
        Stream: { Type: 'AWS::Kinesis::Stream', Properties: { ShardCount: 1 } },
        Function: {
          Type: 'AWS::Serverless::Function',
          Properties: {
            CodeUri: 'src/',
            Handler: 'handler.handler',
            Runtime: 'python3.13',
            Timeout: 3,
            Events: {
              Records: {
                Type: 'Kinesis',
                Properties: {
                  Stream: { 'Fn::GetAtt': ['Stream', 'Arn'] },
                  StartingPosition: 'TRIM_HORIZON',
                  BatchSize: 100,
                  MaximumRetryAttempts: -1,
                },
              },
            },
          },
        },
      },
      leftOut: [],
    });
  });

  it('has every setting of the mapping that a template can have', () => {
    const mapping = {
      BatchSize: 10,
      MaximumBatchingWindowInSeconds: 5,
      ParallelizationFactor: 2,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 2,
      MaximumRecordAgeInSeconds: 600,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      StartingPosition: 'LATEST',
      FilterCriteria: { Filters: [{ Pattern: '{"data":{"kind":["red"]}}' }] },
      Enabled: false,
    };
    expect(mappingOf({ mapping: { ...mapping, OnFailure: 'sns' } })).toMatchObject({
      Records: {
        Properties: {
          ...mapping,
          DestinationConfig: {
            OnFailure: {
              Type: 'SNS',
              Destination: { 'Fn::GetAtt': ['FailedRecords', 'TopicArn'] },
            },
          },
        },
      },
    });
  });

  it('is a table with a stream for DynamoDB, which has as many shards as it likes', () => {
    const { resources, leftOut } = template({ stream: { source: 'dynamodb', ShardCount: 3 } });
    expect(resources.Table).toMatchObject({
      Type: 'AWS::DynamoDB::Table',
      Properties: { StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' } },
    });
    expect(resources.Function?.Properties.Events).toMatchObject({
      Records: {
        Type: 'DynamoDB',
        Properties: { Stream: { 'Fn::GetAtt': ['Table', 'StreamArn'] } },
      },
    });
    expect(leftOut).toEqual(['The stream has 3 shards here; DynamoDB decides by itself how many.']);
  });

  it.each([
    ['sqs', 'AWS::SQS::Queue'],
    ['sns', 'AWS::SNS::Topic'],
    ['s3', 'AWS::S3::Bucket'],
  ])('has the destination %s as a resource', (OnFailure, type) => {
    expect(template({ mapping: { OnFailure } }).resources.FailedRecords?.Type).toBe(type);
  });

  it('says what it leaves out', () => {
    const mapping = {
      OnFailure: 'kafka',
      StartingPosition: 'AT_TIMESTAMP',
      startingAtMs: 90_000,
      createdAtMs: 60_000,
    };
    const { resources, leftOut } = template({ mapping, function: { initMs: 500 } });
    expect(Object.keys(resources)).toEqual(['Stream', 'Function']);
    expect(leftOut).toHaveLength(4);
    for (const sentence of leftOut) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(leftOut.join(' ')).toContain('Reading begins 00:01:30 into the run');
  });
});
