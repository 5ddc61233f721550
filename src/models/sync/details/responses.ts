import type { Responds } from '../../../lambda/handler';

/** The payload that a handler gives back, by what it responds (case sync-05). */
export function responseOf(responds: Responds, item: string): unknown {
  const body = JSON.stringify({ order: item, charged: true });
  switch (responds) {
    case 'ok':
      return { statusCode: 200, body };
    case 'statusAsText':
      return { statusCode: '201', body };
    case 'emptyObject':
      return {};
    case 'headersOnly':
      return { headers: { 'test-header': 'value' } };
    case 'unknownKey':
      return { statusCode: 200, wrongValue: 'value' };
    case 'text':
      return `order ${item} was charged`;
    case 'statusNotANumber':
      return { statusCode: 'test' };
    case 'headersNotLists':
      return { statusCode: 200, multiValueHeaders: { 'test-header': 'value' } };
    case 'tooLarge':
      return { statusCode: 200, body: '… more than 6 MB …' };
  }
}

/** What a gateway passes on to its client of a response that it understands. */
export function proxiedBody(responds: Responds, item: string): string {
  const response = responseOf(responds, item);
  const isBody = typeof response === 'object' && response !== null && 'body' in response;
  return isBody ? String(response.body) : '';
}
