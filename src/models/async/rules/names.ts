import { ACCOUNT, REGION } from '../../function/arn';

/** The bucket, topic and rule of a run, in AWS's names. */
export const BUCKET = 'orders';
export const TOPIC_ARN = `arn:aws:sns:${REGION}:${ACCOUNT}:orders`;
export const SUBSCRIPTION_ARN = `${TOPIC_ARN}:21be56ed-a058-49f5-8c98-aedd2564c486`;
export const RULE_ARN = `arn:aws:events:${REGION}:${ACCOUNT}:rule/orders`;
