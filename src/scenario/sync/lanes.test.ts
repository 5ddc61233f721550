import { describe, expect, it } from 'vitest';
import { syncLanes } from '../../models/sync/picture/lanes';
import { called } from '../testing/called';

function spansOf(input: object) {
  return Object.fromEntries(
    syncLanes(called(input)).map(({ label, spans }) => [
      label,
      spans.map(({ from, until, look, label }) => `${from} to ${until} ${look}: ${label}`),
    ]),
  );
}

describe('the lanes of synchronous calls', () => {
  it('tell each attempt with its answer, the waits, and what the function did in truth', () => {
    const spans = spansOf({
      settings: { client: { maxAttempts: 2, jitter: false }, function: { Timeout: 60, initMs: 0 } },
      workload: { count: 1 },
      handler: { msPerItem: 35_000 },
    });
    expect(spans).toEqual({
      'Request 1': [
        '0 to 29040 failing: 1: 504',
        '29040 to 29090 waiting: waits 50 ms',
        '29090 to 58130 failing: 2: 504',
        '58130 to Infinity failing: failed: 504, but done',
      ],
      'Environment 1': ['40 to 35040 done: 1'],
      'Environment 2': ['29130 to 64130 done: 1'],
    });
  });

  it('tell what a client has open and left, where it retries and has more than one request', () => {
    const spans = spansOf({
      settings: { api: { type: 'none' }, client: { jitter: false }, function: { initMs: 0 } },
      workload: { count: 2 },
      handler: { msPerItem: [100, 100] },
      interventions: [{ atMs: 0, do: 'rejectCalls', forMs: 30 }],
    });
    expect(spans['Client 1']).toEqual([
      '0 to 40 inFlight: 2 open',
      '40 to 90 waiting: 472 tokens, 2 open',
      '90 to 230 inFlight: 472 tokens, 2 open',
    ]);
    expect(spans['Request 2']?.at(-1)).toBe('230 to Infinity done: succeeded: 200');
  });

  it('have no client that sends a single request or never tries again', () => {
    expect(Object.keys(spansOf({ workload: { count: 2, keys: 2 } }))).not.toContain('Client 1');
    expect(Object.keys(spansOf({ workload: { count: 2 } }))).not.toContain('Client 1');
  });

  it('say of a request whose work is done after it has failed that it is done', () => {
    const spans = spansOf({
      settings: { client: { retryMode: 'none' }, function: { Timeout: 60, initMs: 0 } },
      workload: { count: 1 },
      handler: { msPerItem: 35_000 },
    });
    expect(spans['Request 1']?.at(-1)).toBe('29040 to Infinity failing: failed: 504, but done');
  });
});
