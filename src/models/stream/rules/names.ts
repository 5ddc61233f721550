import { ACCOUNT, REGION } from '../../function/arn';

/** Where records come from, in AWS's names. */
const STREAM_ARNS = {
  kinesis: `arn:aws:kinesis:${REGION}:${ACCOUNT}:stream/orders`,
  dynamodb: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/orders/stream/2026-01-01T00:00:00.000`,
} as const;

/** Where records come from. */
export type Source = keyof typeof STREAM_ARNS;

/** The stream's name at AWS. */
export function streamArn(source: Source): string {
  return STREAM_ARNS[source];
}

/** A shard's id at AWS: `s3` is `shardId-000000000003`. */
export function awsShardId(shard: string): string {
  return `shardId-${shard.slice(1).padStart(12, '0')}`;
}

/** A shard on screen: `s3` is `Shard 3`. */
export function shardName(shard: string): string {
  return `Shard ${shard.slice(1)}`;
}
