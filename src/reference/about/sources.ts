import type { Fact } from '../../aws/fact';
import { sourceParts } from '../../panels/sources/sourceParts';

/** A source, and what rests on it. */
interface KnownSource {
  /** As facts name it: the shortest way in which one of them does. */
  readonly source: string;
  /** The dates and versions that facts name with it, each once. */
  readonly asOf: readonly string[];
  /** How many facts rest on it. */
  readonly facts: number;
}

export interface SourceGroup {
  readonly name: string;
  readonly sources: readonly KnownSource[];
}

/** What the first part of an address of AWS's documentation is about. */
const GUIDES: Readonly<Record<string, string>> = {
  lambda: 'AWS Lambda',
  AWSSimpleQueueService: 'Amazon SQS',
  sns: 'Amazon SNS',
  streams: 'Amazon Kinesis Data Streams',
  amazondynamodb: 'Amazon DynamoDB',
  apigateway: 'Amazon API Gateway',
  eventbridge: 'Amazon EventBridge',
  AmazonS3: 'Amazon S3',
  AmazonCloudWatch: 'Amazon CloudWatch',
  IAM: 'AWS IAM',
};

const BLOGS = 'AWS news and prices';
const MODELS = 'AWS’s service models and SDKs';
const RECORDED = 'Recorded on AWS, by tests and by callers';

/** The order in which groups stand. */
const GROUPS = [...Object.values(GUIDES), BLOGS, MODELS, RECORDED];

function groupOf(source: string): string {
  const [, guide = ''] = /docs\.aws\.amazon\.com\/([^/]+)\//.exec(source) ?? [];
  const name = GUIDES[guide];
  if (name) return name;
  if (source.startsWith('https://aws.amazon.com/')) return BLOGS;
  return /^(@|boto\/)|docs\.rs/.test(source) ? MODELS : RECORDED;
}

/** Every source of these facts once, by what it is about. */
export function sourceGroups(facts: readonly Fact[]): readonly SourceGroup[] {
  const known = new Map<string, KnownSource>();
  for (const { source: sources, asOf } of facts) {
    // What AWS does not say itself but follows from what it says has its source in the other facts.
    for (const source of sources.filter((one) => one !== 'derived')) {
      const key = sourceParts(source).href ?? source;
      const before = known.get(key) ?? { source, asOf: [], facts: 0 };
      known.set(key, {
        source: before.source.length <= source.length ? before.source : source,
        asOf: [...new Set([...before.asOf, asOf])],
        facts: before.facts + 1,
      });
    }
  }
  const all = [...known.values()].sort((one, other) => one.source.localeCompare(other.source));
  return GROUPS.map((name) => ({
    name,
    sources: all.filter(({ source }) => groupOf(source) === name),
  })).filter(({ sources }) => sources.length > 0);
}
