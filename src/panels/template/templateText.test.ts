import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { queuePresets } from '../../models/queue/presets';
import { queueRefusals } from '../../models/queue/rules/refusals';
import { queueTemplate } from '../../models/queue/template';
import { queueScenario } from '../../scenario/testing/simulated';
import { templateText } from './templateText';

const CUSTOM_TAGS = [
  { tag: '!GetAtt', resolve: (text: string) => ({ 'Fn::GetAtt': text.split('.') }) },
];

function textOf(input: object): string {
  const scenario = queueScenario(input);
  return templateText(scenario.title, queueTemplate(scenario), queueRefusals(scenario));
}

function read(text: string): {
  readonly Resources: Record<string, { readonly Type: string; readonly Properties: never }>;
} {
  return parse(text, { customTags: CUSTOM_TAGS });
}

const PLAIN_FUNCTION = {
  ...{ CodeUri: 'src/', Handler: 'handler.handler', Runtime: 'python3.13', Timeout: 3 },
};

describe('a queue scenario as a SAM template', () => {
  it('is a queue and a function when everything is left to AWS', () => {
    expect(read(textOf({}))).toEqual({
      AWSTemplateFormatVersion: '2010-09-09',
      Transform: 'AWS::Serverless-2016-10-31',
      Resources: {
        Queue: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 30 } },
        Function: {
          Type: 'AWS::Serverless::Function',
          Properties: {
            ...PLAIN_FUNCTION,
            Events: {
              Messages: {
                Type: 'SQS',
                Properties: { Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] }, BatchSize: 10 },
              },
            },
          },
        },
      },
    });
  });

  it('has every setting that a template can have', () => {
    const pattern = JSON.stringify({ body: { kind: ['red', "it's: #1"] } });
    const { Resources } = read(
      textOf({
        settings: {
          queue: {
            ...{ FifoQueue: true, VisibilityTimeout: 90, DelaySeconds: 5, maxReceiveCount: 4 },
            ...{ MessageRetentionPeriod: 86_400, deadLetterRetentionPeriod: 1_209_600 },
          },
          mapping: {
            ...{ Enabled: false, BatchSize: 5, MaximumBatchingWindowInSeconds: 20 },
            ...{ FunctionResponseTypes: ['ReportBatchItemFailures'], MaximumConcurrency: 7 },
            FilterCriteria: { Filters: [{ Pattern: pattern }] },
          },
          function: { Timeout: 15, MemorySize: 512, ReservedConcurrentExecutions: 0 },
        },
      }),
    );
    expect(Resources).toEqual({
      DeadLetterQueue: {
        Type: 'AWS::SQS::Queue',
        Properties: { FifoQueue: true, MessageRetentionPeriod: 1_209_600 },
      },
      Queue: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          FifoQueue: true,
          VisibilityTimeout: 90,
          DelaySeconds: 5,
          MessageRetentionPeriod: 86_400,
          RedrivePolicy: {
            deadLetterTargetArn: { 'Fn::GetAtt': ['DeadLetterQueue', 'Arn'] },
            maxReceiveCount: 4,
          },
        },
      },
      Function: {
        Type: 'AWS::Serverless::Function',
        Properties: {
          ...PLAIN_FUNCTION,
          ...{ Timeout: 15, MemorySize: 512, ReservedConcurrentExecutions: 0 },
          Events: {
            Messages: {
              Type: 'SQS',
              Properties: {
                Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] },
                BatchSize: 5,
                MaximumBatchingWindowInSeconds: 20,
                FunctionResponseTypes: ['ReportBatchItemFailures'],
                ScalingConfig: { MaximumConcurrency: 7 },
                FilterCriteria: { Filters: [{ Pattern: pattern }] },
                Enabled: false,
              },
            },
          },
        },
      },
    });
  });

  it('has a dead-letter queue without properties when all of them are AWS’s defaults', () => {
    const { DeadLetterQueue } = read(
      textOf({ settings: { queue: { maxReceiveCount: 3 } } }),
    ).Resources;
    expect(DeadLetterQueue).toEqual({ Type: 'AWS::SQS::Queue' });
  });

  it('refers only to resources that it has, by names that CloudFormation takes', () => {
    for (const { scenario } of queuePresets) {
      const text = textOf(Object(scenario));
      const names = Object.keys(read(text).Resources);
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9]{1,255}$/);
      for (const [, name] of text.matchAll(/!GetAtt (\w+)\./g)) expect(names).toContain(name);
    }
  });

  it('says in comments what AWS would refuse and what a template cannot say', () => {
    const text = textOf({
      title: 'Two\nlines: and more',
      settings: {
        mapping: { MaximumConcurrency: 1 },
        function: { initMs: 2_500 },
        account: { concurrency: 100 },
      },
    });
    expect(text).toMatch(/^# Two lines: and more\n/);
    expect(text).toContain("# AWS would refuse this: Value '1' at 'scalingConfig");
    expect(text).toContain('# Init takes 2.5 s');
    expect(text).toContain('# The account has a concurrency of 100');
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(100);
    expect(read(text).Resources).toHaveProperty('Function');
  });
});
