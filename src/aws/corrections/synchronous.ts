import type { Correction } from './correction';

/** Where the course notes differ about synchronous calls. */
export const synchronousCorrections: readonly Correction[] = [
  {
    n: 8,
    kind: 'wrong',
    area: 'Synchronous',
    notes: 'API Gateway has a 30-second timeout.',
    today:
      'REST APIs 29 s by default (can be raised for Regional and private APIs), WebSocket APIs 29 s, only HTTP APIs 30 s (hard).',
    since: 'June 2024, for raising the 29 s',
    source: ['sync-apigw-rest-timeout', 'sync-apigw-http-timeout', 'sync-apigw-ws-timeout'],
  },
  {
    n: 9,
    kind: 'missing',
    area: 'Synchronous',
    notes: null,
    today:
      'What the client sees: 504 when the gateway times out, 502 on a function error or a malformed response, 500 when Lambda rejects the call (also when it throttles), 429 only when the gateway throttles.',
    since: null,
    source: ['sync-apigw-timeout-status', 'sync-apigw-502', 'sync-apigw-500', 'sync-apigw-429'],
  },
];
