import type { Correction } from './correction';

/** Where the course notes differ about Step Functions, deployment, configuration, monitoring and names. */
export const operationsCorrections: readonly Correction[] = [
  {
    n: 40,
    kind: 'inexact',
    area: 'Step Functions',
    notes: 'Step Functions doesn’t set a default timeout.',
    today:
      'Formally 99,999,999 s; a standard execution ends after a year, an express one after 5 min.',
    since: null,
    source: [
      'https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html',
      'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
    ],
  },
  {
    n: 41,
    kind: 'incomplete',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'Five deployment preferences are shown.',
    today: 'There are nine predefined deployment types.',
    since: null,
    source: [
      'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
    ],
  },
  {
    n: 42,
    kind: 'outdated',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'AWS SAM supports five resource types.',
    today: 'SAM has ten resource types.',
    since: null,
    source: [
      'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html',
    ],
  },
  {
    n: 43,
    kind: 'outdated',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'Use the SAM package command to create a deployment package.',
    today: 'sam deploy does it.',
    since: 'November 2019',
    source: [
      'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-deploy.html',
    ],
  },
  {
    n: 44,
    kind: 'inexact',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'Parameter Store is a free, fully managed storage system.',
    today: 'The standard tier is: 40 reads/s, 100 versions kept, values of 4 KB.',
    since: null,
    source: ['https://docs.aws.amazon.com/general/latest/gr/ssm.html'],
  },
  {
    n: 45,
    kind: 'inexact',
    area: 'Deployment, configuration, monitoring, names',
    notes:
      'Async delivery failures: the number of times that Lambda attempted to write to a destination or dead-letter queue but fails.',
    today:
      'Two metrics: DeadLetterErrors and DestinationDeliveryFailures (the latter also for streams).',
    since: null,
    source: ['met-dlq', 'met-dest'],
  },
  {
    n: 46,
    kind: 'outdated',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'CloudWatch Events, Elasticsearch Service, Pinpoint.',
    today: 'EventBridge, OpenSearch Service; support for Pinpoint ended on 30 October 2026.',
    since: 'July 2019, September 2021 and October 2026',
    source: ['https://docs.aws.amazon.com/pinpoint/latest/apireference/'],
  },
  {
    n: 47,
    kind: 'incomplete',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'Event Fork Pipelines: the event replay pipeline.',
    today: 'There are three; for archive and analytics AWS now points to SNS with Firehose.',
    since: null,
    source: ['https://docs.aws.amazon.com/sns/latest/dg/sns-fork-pipeline-as-subscriber.html'],
  },
];
