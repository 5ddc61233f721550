import { describe, expect, it } from 'vitest';
import { called } from '../testing/called';

const MB = 1_048_576;

/** One request of a client that tries nothing again. */
function once(type: string, more: { settings?: object } & Record<string, unknown> = {}) {
  const { settings, ...rest } = more;
  return called({
    settings: { client: { retryMode: 'none' }, api: { type }, ...settings },
    workload: [{ id: 'm1' }],
    ...rest,
  });
}

const answer = (run: ReturnType<typeof called>) => {
  const [answered] = run.all('request.answered');
  return [answered?.status, answered?.functionError, answered?.error];
};

const fault = (does: string) => ({ handler: { faults: [{ items: 'all', does }] } });

describe('a function error', () => {
  it.each([
    ['throw', 'Exception'],
    ['hang', 'Sandbox.Timedout'],
    ['exit', 'Runtime.ExitError'],
  ])('%s: 200 and a header from Lambda, 502 or 500 from a gateway', (does, error) => {
    expect(answer(once('none', fault(does)))).toEqual([200, 'Unhandled', error]);
    for (const [type, status, words] of [
      ['REST', 502, 'Internal server error'],
      ['HTTP', 500, 'Internal Server Error'],
    ] as const) {
      const run = once(type, fault(does));
      expect(answer(run)).toEqual([status, null, words]);
      expect(run.all('call.returned')[0]).toMatchObject({ status: 200, error });
    }
  });

  it('is also a response that is larger than Lambda passes on', () => {
    const tooLarge = { handler: { responds: 'tooLarge' } };
    const run = once('none', tooLarge);
    expect(answer(run)).toEqual([200, 'Unhandled', 'Function.ResponseSizeTooLarge']);
    expect(run.all('invocation.ended')[0]?.result).toBe('error');
    expect(answer(once('REST', tooLarge))[0]).toBe(502);
  });

  it('is not one that the function catches: it says so itself, and Lambda sees a success', () => {
    expect(answer(once('none', fault('report')))).toEqual([200, null, null]);
    expect(answer(once('REST', fault('report')))[0]).toBe(500);
  });
});

describe('a request that is too large', () => {
  it.each([
    [6 * MB, 'none', 200],
    [6 * MB + 1, 'none', 413],
    [6 * MB + 1, 'REST', 413],
    [10 * MB, 'REST', 413],
    [10 * MB + 1, 'REST', 413],
  ])('%i bytes, %s: %i', (bytes, type, status) => {
    const run = once(type, { workload: [{ id: 'm1', bytes }] });
    expect(run.answers()).toEqual([status]);
    expect(run.all('invocation.started')).toHaveLength(status === 200 ? 1 : 0);
  });

  it('is refused by the gateway, or by Lambda behind it, in different words', () => {
    const words = (bytes: number) => answer(once('REST', { workload: [{ id: 'm1', bytes }] }))[2];
    expect(words(10 * MB)).toBe('Request Too Long');
    expect(words(10 * MB + 1)).toBe('HTTP content length exceeded 10485760 bytes.');
  });
});

describe('a response without a status', () => {
  it.each([
    ['text', 502, 200],
    ['emptyObject', 200, 200],
    ['headersOnly', 200, 200],
    ['statusNotANumber', 502, 500],
  ])('%s: %i from a REST API, %i from an HTTP API', (responds, rest, http) => {
    expect(once('REST', { handler: { responds } }).answers()).toEqual([rest]);
    expect(once('HTTP', { handler: { responds } }).answers()).toEqual([http]);
  });
});

describe('a call that Lambda does not take', () => {
  const throttle = { settings: { function: { ReservedConcurrentExecutions: 0 } } };

  it('is 429 from Lambda, and 500 from a gateway', () => {
    expect(answer(once('none', throttle))).toEqual([429, null, 'TooManyRequestsException']);
    expect(answer(once('REST', throttle))).toEqual([500, null, 'Internal server error']);
    expect(answer(once('HTTP', throttle))).toEqual([500, null, 'Internal Server Error']);
  });

  it.each([
    ['InvalidRequestContentException', 400],
    ['AccessDeniedException', 403],
    ['ResourceNotFoundException', 404],
    ['ResourceConflictException', 409],
    ['ServiceException', 500],
    ['EC2ThrottledException', 502],
  ])('%s: %i from Lambda, 500 from a gateway', (error, status) => {
    const rejected = { interventions: [{ atMs: 0, do: 'rejectCalls', error }] };
    expect(answer(once('none', rejected))).toEqual([status, null, error]);
    expect(answer(once('REST', rejected))).toEqual([500, null, 'Internal server error']);
  });
});

describe('a gateway that has waited long enough', () => {
  it.each([
    ['REST', null, 504, 29_000],
    ['HTTP', null, 503, 30_000],
    ['REST', 5_000, 504, 5_000],
  ])('%s, %s: %i after %i ms, while the function runs on', (type, TimeoutInMillis, status, ms) => {
    const run = once(type, {
      settings: { api: { type, TimeoutInMillis }, function: { Timeout: 60 } },
      handler: { msPerItem: 35_000 },
    });
    expect(run.answers()).toEqual([status]);
    const [forwardedAt = 0] = run.times('gateway.forwarded');
    expect(run.times('gateway.timedOut')).toEqual([forwardedAt + ms]);
    expect(run.completed()).toBe(1);
    expect(run.all('call.returned')[0]?.isAwaited).toBe(false);
  });

  it('does not know of an invocation when the call has not arrived yet', () => {
    const run = once('REST', {
      settings: { api: { type: 'REST', TimeoutInMillis: 50 } },
      assumptions: { networkMs: 100 },
    });
    expect(run.all('gateway.timedOut')[0]?.invocation).toBeNull();
    expect(run.completed()).toBe(1);
  });

  it('waits on when the client has gone, and answers nobody', () => {
    const run = once('REST', {
      settings: { client: { retryMode: 'none', timeoutMs: 500 } },
      handler: { msPerItem: 2_000 },
    });
    expect(run.answers()).toEqual([null]);
    expect(run.all('gateway.answered')[0]?.status).toBe(200);
    expect(run.all('gateway.timedOut')).toEqual([]);
  });
});

describe('the network', () => {
  it('takes its time from place to place, there and back', () => {
    const at = (type: string) =>
      once(type, {
        settings: { api: { type }, function: { initMs: 0 } },
        handler: { msPerItem: 1_000 },
        assumptions: { networkMs: 100 },
      }).times('request.answered');
    expect(at('none')).toEqual([1_200]);
    expect(at('REST')).toEqual([1_400]);
  });
});
