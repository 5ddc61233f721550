import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AsyncScenarioSchema } from './asyncScenario';
import { asyncTemplate } from './template';

const template = (settings: object) =>
  asyncTemplate(v.parse(AsyncScenarioSchema, { version: 1, model: 'async', settings }));
const functionOf = (settings: object) => template(settings).resources.Function?.Properties;

describe('asynchronous events as a SAM template', () => {
  it('are a bucket and a function when everything is left to AWS', () => {
    expect(template({})).toEqual({
      resources: {
        Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
        Function: {
          Type: 'AWS::Serverless::Function',
          Properties: {
            CodeUri: 'src/',
            Handler: 'handler.handler',
            Runtime: 'python3.13',
            Timeout: 3,
            EventInvokeConfig: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 21_600 },
            Events: {
              Objects: {
                Type: 'S3',
                Properties: { Bucket: { Ref: 'Bucket' }, Events: 's3:ObjectCreated:*' },
              },
            },
          },
        },
      },
      leftOut: [],
    });
  });

  it('have a dead-letter queue and destinations of their own', () => {
    const settings = {
      invoke: { OnFailure: 's3', OnSuccess: 'eventbridge', MaximumRetryAttempts: 0 },
      function: { DeadLetterQueue: 'sns' },
    };
    expect(functionOf(settings)).toMatchObject({
      DeadLetterQueue: { Type: 'SNS', TargetArn: { Ref: 'DeadLetters' } },
      EventInvokeConfig: {
        MaximumRetryAttempts: 0,
        DestinationConfig: {
          OnFailure: { Type: 'S3Bucket', Destination: { 'Fn::GetAtt': ['FailedEvents', 'Arn'] } },
          OnSuccess: {
            Type: 'EventBridge',
            Destination: { 'Fn::GetAtt': ['SuccessfulEvents', 'Arn'] },
          },
        },
      },
    });
    expect(template(settings).resources).toMatchObject({
      DeadLetters: { Type: 'AWS::SNS::Topic' },
      FailedEvents: { Type: 'AWS::S3::Bucket' },
      SuccessfulEvents: { Type: 'AWS::Events::EventBus', Properties: { Name: 'SuccessfulEvents' } },
    });
  });

  it('let SNS write to the subscription’s dead-letter queue, where there is one', () => {
    const sns = { source: { type: 'sns' } };
    const { resources } = template({ ...sns, subscription: { RedrivePolicy: true } });
    const deadLetterTargetArn = { 'Fn::GetAtt': ['UndeliveredEvents', 'Arn'] };
    expect(resources.Function?.Properties.Events).toMatchObject({
      Messages: { Properties: { Topic: { Ref: 'Topic' }, RedrivePolicy: { deadLetterTargetArn } } },
    });
    expect(resources.UndeliveredEventsPolicy?.Properties.Queues).toEqual([
      { Ref: 'UndeliveredEvents' },
    ]);
    expect(Object.keys(template(sns).resources)).toEqual(['Topic', 'Function']);
  });

  it('say what no template can', () => {
    const settings = {
      source: { type: 'invoke' },
      invoke: { OnFailure: 'lambda' },
      idempotency: { table: true },
      account: { usedByOthers: 990 },
    };
    expect(functionOf(settings)).not.toHaveProperty('Events');
    expect(template(settings).leftOut).toEqual([
      "Other functions use 990 of the account's concurrency here.",
      'The handler keeps an idempotency table: that is up to the code, and to a table of its own.',
      'Who calls the function: your own code does, with the invocation type Event.',
      'What the function does that is a destination: it has code of its own.',
    ]);
    expect(template({ source: { type: 'eventbridge' } }).leftOut).toHaveLength(1);
  });
});
