import { utf8ToBytes } from '@noble/hashes/utils.js';
import { timestamp, wholeSeconds } from '../../date';
import { ACCOUNT, REGION } from '../../function/arn';
import type { SourceType } from '../settings';
import { BUCKET, RULE_ARN, SUBSCRIPTION_ARN, TOPIC_ARN } from './names';

/** Something that a source hands over. */
export interface Sent {
  readonly item: string;
  /** What the object, the message or the event carries. */
  readonly body: string;
  /** Virtual milliseconds. */
  readonly at: number;
}

/**
 * The event that the function gets, in the source's own fields, without signatures and ids of
 * requests. S3 tells only of the object, which the function has to read by itself.
 */
export function sourceEvent(source: SourceType, sent: Sent): unknown {
  switch (source) {
    case 's3':
      return { Records: [s3Record(sent)] };
    case 'sns':
      return {
        Records: [
          {
            EventSource: 'aws:sns',
            EventVersion: '1.0',
            EventSubscriptionArn: SUBSCRIPTION_ARN,
            Sns: notification(sent),
          },
        ],
      };
    case 'eventbridge':
      return {
        version: '0',
        id: sent.item,
        'detail-type': 'Order placed',
        source: 'shop.orders',
        account: ACCOUNT,
        time: wholeSeconds(sent.at),
        region: REGION,
        resources: [RULE_ARN],
        detail: jsonIn(sent.body),
      };
    case 'invoke':
      return jsonIn(sent.body);
  }
}

/** A message as a topic hands it on. */
export function notification({ item, body, at }: Sent) {
  return {
    Type: 'Notification',
    MessageId: item,
    TopicArn: TOPIC_ARN,
    Subject: null,
    Message: body,
    Timestamp: timestamp(at),
    MessageAttributes: {},
  };
}

function s3Record({ item, body, at }: Sent) {
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: REGION,
    eventTime: timestamp(at),
    eventName: 'ObjectCreated:Put',
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'orders',
      bucket: { name: BUCKET, arn: `arn:aws:s3:::${BUCKET}` },
      object: { key: `${item}.json`, size: utf8ToBytes(body).length },
    },
  };
}

/** The value that a JSON text stands for; a text that is no JSON is a value itself. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
