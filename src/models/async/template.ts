import { codeIn, functionResource, leftOutOfFunction } from '../function/template';
import {
  getAtt,
  present,
  ref,
  type Template,
  type TemplateResource,
  type TemplateValue,
} from '../template';
import type { AsyncScenario } from './asyncScenario';
import type { AsyncSettings, OnFailure, SourceType } from './settings';

type Resources = Readonly<Record<string, TemplateResource>>;

/** What SAM calls each kind of target, the resource that it is, and which value of it is its ARN. */
const TARGET: Readonly<
  Record<OnFailure, { readonly sam: string; readonly type: string; readonly arn: string | null }>
> = {
  sqs: { sam: 'SQS', type: 'AWS::SQS::Queue', arn: 'Arn' },
  // A topic's Ref is its ARN.
  sns: { sam: 'SNS', type: 'AWS::SNS::Topic', arn: null },
  eventbridge: { sam: 'EventBridge', type: 'AWS::Events::EventBus', arn: 'Arn' },
  lambda: { sam: 'Lambda', type: 'AWS::Serverless::Function', arn: 'Arn' },
  s3: { sam: 'S3Bucket', type: 'AWS::S3::Bucket', arn: 'Arn' },
};

/**
 * The source, the function with how it is invoked asynchronously, and all that keeps its events in
 * the end. Retries and maximum age are written even at their defaults: what a reader compares is in
 * them. SAM gives the function leave to send to its targets: no policy has to be written for them.
 */
export function asyncTemplate({ settings }: Pick<AsyncScenario, 'settings'>): Template {
  const { DeadLetterQueue } = settings.function;
  const { OnFailure, OnSuccess } = settings.invoke;
  return {
    resources: {
      ...target('DeadLetters', DeadLetterQueue),
      ...target('FailedEvents', OnFailure),
      ...target('SuccessfulEvents', OnSuccess),
      ...sourceOf(settings),
      Function: functionResource(settings.function, eventOf(settings), {
        EventInvokeConfig: eventInvokeConfig(settings.invoke),
        DeadLetterQueue: DeadLetterQueue
          ? { Type: TARGET[DeadLetterQueue].sam, TargetArn: arnOf('DeadLetters', DeadLetterQueue) }
          : undefined,
      }),
    },
    leftOut: leftOut(settings),
  };
}

function target(name: string, service: OnFailure | null): Resources {
  if (service === null) return {};
  return { [name]: { Type: TARGET[service].type, Properties: propertiesOf(name, service) } };
}

/** What a resource cannot do without. */
function propertiesOf(name: string, service: OnFailure): TemplateResource['Properties'] {
  switch (service) {
    case 'eventbridge':
      return { Name: name };
    case 'lambda':
      return codeIn(`${name}/`);
    case 'sqs':
    case 'sns':
    case 's3':
      return {};
  }
}

function arnOf(name: string, service: OnFailure): TemplateValue {
  const { arn } = TARGET[service];
  return arn === null ? ref(name) : getAtt(name, arn);
}

function eventInvokeConfig(invoke: AsyncSettings['invoke']): TemplateValue {
  const { OnFailure, OnSuccess } = invoke;
  const destination = (name: string, service: OnFailure | null) =>
    service === null ? undefined : { Type: TARGET[service].sam, Destination: arnOf(name, service) };
  const destinations = present({
    OnFailure: destination('FailedEvents', OnFailure),
    OnSuccess: destination('SuccessfulEvents', OnSuccess),
  });
  return present({
    MaximumRetryAttempts: invoke.MaximumRetryAttempts,
    MaximumEventAgeInSeconds: invoke.MaximumEventAgeInSeconds,
    DestinationConfig: Object.keys(destinations).length > 0 ? destinations : undefined,
  });
}

/** The source's own resources; your own code has none. */
function sourceOf({ source, subscription }: AsyncSettings): Resources {
  switch (source.type) {
    case 's3':
      return { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } };
    case 'sns':
      return {
        Topic: { Type: 'AWS::SNS::Topic', Properties: {} },
        ...(subscription.RedrivePolicy ? UNDELIVERED : {}),
      };
    case 'eventbridge':
    case 'invoke':
      return {};
  }
}

/** The subscription's dead-letter queue, and SNS's permission to write to it. */
const UNDELIVERED: Resources = {
  UndeliveredEvents: { Type: 'AWS::SQS::Queue', Properties: {} },
  UndeliveredEventsPolicy: {
    Type: 'AWS::SQS::QueuePolicy',
    Properties: {
      Queues: [ref('UndeliveredEvents')],
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'sns.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: getAtt('UndeliveredEvents', 'Arn'),
            Condition: { ArnEquals: { 'aws:SourceArn': ref('Topic') } },
          },
        ],
      },
    },
  },
};

/** What invokes the function, by a name in the template. */
function eventOf({ source, subscription }: AsyncSettings): Readonly<Record<string, TemplateValue>> {
  switch (source.type) {
    case 's3':
      return {
        Objects: {
          Type: 'S3',
          Properties: { Bucket: ref('Bucket'), Events: 's3:ObjectCreated:*' },
        },
      };
    case 'sns':
      return {
        Messages: {
          Type: 'SNS',
          Properties: present({
            Topic: ref('Topic'),
            RedrivePolicy: subscription.RedrivePolicy
              ? { deadLetterTargetArn: getAtt('UndeliveredEvents', 'Arn') }
              : undefined,
          }),
        },
      };
    case 'eventbridge':
      return {
        Events: { Type: 'EventBridgeRule', Properties: { Pattern: { source: ['orders'] } } },
      };
    case 'invoke':
      return {};
  }
}

/** What each source needs that no template knows. */
const OF_SOURCE: Readonly<Record<SourceType, readonly string[]>> = {
  s3: [],
  sns: [],
  eventbridge: ['Which events the rule matches: put a pattern of your own.'],
  invoke: ['Who calls the function: your own code does, with the invocation type Event.'],
};

function leftOut(settings: AsyncSettings): readonly string[] {
  const { source, invoke } = settings;
  const targets = [invoke.OnFailure, invoke.OnSuccess];
  return [
    ...leftOutOfFunction(settings),
    ...OF_SOURCE[source.type],
    ...(targets.includes('lambda')
      ? ['What the function does that is a destination: it has code of its own.']
      : []),
  ];
}
