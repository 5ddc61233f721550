import { describe, expect, it } from 'vitest';
import { RETURNS, type Returns } from './handler';
import type { HandlerEnd } from './invocation';
import { judgeBatch } from './response';

const items = ['a', 'b', 'c'];

function judged(
  returns: Returns,
  { reported = ['b'], reportsItemFailures = true, end = 'returned' as HandlerEnd } = {},
) {
  return judgeBatch({ end, returns, items, reported, reportsItemFailures, responds: 'ok' });
}

describe('with ReportBatchItemFailures', () => {
  it('keeps the items that the response names', () => {
    expect(judged('failures')).toEqual({ result: 'partial', failed: ['b'] });
  });

  it('deletes the whole batch when the response names none', () => {
    expect(judged('failures', { reported: [] })).toEqual({ result: 'success', failed: [] });
  });

  it.each(['null', 'emptyObject', 'emptyList', 'nullList'] as const)(
    'deletes all on %s',
    (returns) => {
      expect(judged(returns)).toEqual({ result: 'success', failed: [] });
    },
  );

  it.each(['unknownId', 'emptyId', 'nullId', 'wrongKey', 'invalidJson'] as const)(
    'fails the whole batch on %s, though nothing was reported',
    (returns) => {
      expect(judged(returns, { reported: [] })).toEqual({ result: 'partial', failed: items });
    },
  );
});

describe('without ReportBatchItemFailures', () => {
  it.each(RETURNS)('does not read the response: %s deletes all', (returns) => {
    const verdict = judged(returns, { reportsItemFailures: false });
    expect(verdict).toEqual({ result: 'success', failed: [] });
  });
});

describe('a handler that did not return', () => {
  it.each(['error', 'timeout', 'exit'] as const)('by %s keeps the whole batch', (end) => {
    for (const reportsItemFailures of [true, false]) {
      const verdict = judged('emptyList', { end, reportsItemFailures });
      expect(verdict).toEqual({ result: end, failed: items });
    }
  });
});
