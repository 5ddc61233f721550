import { ORDER_FAILED_MESSAGE } from '../../../lambda/errorDocument';
import type { Responds } from '../../../lambda/handler';
import { type GatewayType, isWhollyBody } from '../rules/gatewayAnswers';

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

/** What a handler gives back that has caught its error. */
export const CAUGHT_RESPONSE = {
  statusCode: 500,
  body: JSON.stringify({ message: ORDER_FAILED_MESSAGE }),
};

/** What a gateway passes on to its client of a response that it understands. */
export function proxiedBody(type: GatewayType, responds: Responds, item: string): string {
  const response = responseOf(responds, item);
  if (isWhollyBody(type, responds)) {
    return typeof response === 'string' ? response : JSON.stringify(response);
  }
  const isBody = typeof response === 'object' && response !== null && 'body' in response;
  return isBody ? String(response.body) : '';
}
