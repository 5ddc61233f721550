import { describe, expect, it } from 'vitest';
import { sourceEvent } from './sourceEvent';

const SENT = { item: 'm1', body: '{"kind":"red","größe":2}', at: 1_500 };

describe('the event that the function gets', () => {
  it('tells of an object in S3, not what is in it', () => {
    const event = sourceEvent('s3', SENT);
    expect(event).toMatchObject({
      Records: [
        {
          eventSource: 'aws:s3',
          eventTime: '2026-01-01T00:00:01.500Z',
          s3: { bucket: { name: 'orders' }, object: { key: 'm1.json', size: 26 } },
        },
      ],
    });
    expect(JSON.stringify(event)).not.toContain('red');
  });

  it('carries the message of a topic as text', () => {
    expect(sourceEvent('sns', SENT)).toMatchObject({
      Records: [
        {
          EventSource: 'aws:sns',
          Sns: { Type: 'Notification', Message: SENT.body, Timestamp: '2026-01-01T00:00:01.500Z' },
        },
      ],
    });
  });

  it('is in the detail of what a rule matched', () => {
    expect(sourceEvent('eventbridge', SENT)).toMatchObject({
      'detail-type': 'Order placed',
      time: '2026-01-01T00:00:01Z',
      detail: { kind: 'red' },
    });
  });

  it('is just what your own code hands over', () => {
    expect(sourceEvent('invoke', SENT)).toEqual({ kind: 'red', größe: 2 });
    expect(sourceEvent('invoke', { ...SENT, body: 'no JSON' })).toBe('no JSON');
  });
});
