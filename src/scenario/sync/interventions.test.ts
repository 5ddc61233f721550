import { describe, expect, it } from 'vitest';
import { called } from '../testing/called';

const DIRECT = { client: { retryMode: 'none' }, api: { type: 'none' } };

describe('rejected calls', () => {
  it('are taken again when the time is over', () => {
    const run = called({
      settings: DIRECT,
      workload: { count: 4, everyMs: 1_000 },
      interventions: [{ atMs: 500, do: 'rejectCalls', forMs: 2_000 }],
    });
    const answers = run.all('request.answered').map(({ item, status }) => `${item} ${status}`);
    expect(answers.sort()).toEqual(['m1 200', 'm2 500', 'm3 500', 'm4 200']);
    expect(run.all('calls.rejected').map(({ at, error }) => [at, error])).toEqual([
      [500, 'ServiceException'],
      [2_500, null],
    ]);
  });

  it('are rejected as the last one says, for as long as it says', () => {
    const run = called({
      settings: DIRECT,
      workload: { count: 4, everyMs: 1_000 },
      interventions: [
        { atMs: 0, do: 'rejectCalls', forMs: 1_500 },
        { atMs: 500, do: 'rejectCalls', error: 'AccessDeniedException', forMs: 2_000 },
      ],
    });
    const answers = run.all('request.answered').map(({ status }) => status);
    expect(answers).toEqual([500, 403, 403, 200]);
  });

  it('do not keep a run going that has nothing left to do', () => {
    const run = called({
      settings: DIRECT,
      workload: { count: 1 },
      interventions: [{ atMs: 0, do: 'rejectCalls', forMs: 3_600_000 }],
    });
    expect(run.ended.atMs).toBeLessThan(1_000);
  });
});

describe('requests that are sent later', () => {
  it('come from the client that their key names, and are named after their place', () => {
    const run = called({
      settings: DIRECT,
      interventions: [
        { atMs: 1_000, do: 'send', count: 2, key: 'shop' },
        { atMs: 2_000, do: 'send', id: 'late' },
      ],
    });
    expect(run.all('request.sent').map(({ item, client }) => `${item} ${client}`)).toEqual([
      'x1-1 shop',
      'x1-2 shop',
      'late c1',
    ]);
  });
});

describe('a setting that changes', () => {
  it('holds for the next answer that the client gets', () => {
    const run = called({
      settings: { client: { retryMode: 'standard2026', jitter: false }, api: { type: 'none' } },
      workload: { count: 1 },
      interventions: [
        { atMs: 0, do: 'rejectCalls' },
        { atMs: 50, do: 'set', path: 'client.maxAttempts', to: 2 },
      ],
    });
    expect(run.answers()).toEqual([500, 500]);
    expect(run.failure()).toBe('attemptsUsedUp');
  });
});

describe('an idempotency table', () => {
  const slow = (idempotency: object) =>
    called({
      settings: {
        client: { timeoutMs: 2_000, maxAttempts: 4, retryMode: 'legacy', jitter: false },
        api: { type: 'none' },
        function: { Timeout: 30 },
        idempotency,
      },
      workload: { count: 1 },
      handler: { msPerItem: 4_000 },
    });

  it('keeps an effect from happening twice, and tells a client that comes too early', () => {
    expect(slow({ table: false }).completed()).toBeGreaterThan(1);
    const run = slow({ table: true });
    expect(run.completed()).toBe(1);
    // The second attempt comes while the first still runs: an error, which no SDK tries again.
    expect(run.answers()).toEqual([null, 200]);
    expect(run.all('request.failed')[0]?.error).toBe('IdempotencyAlreadyInProgressError');
  });
});
