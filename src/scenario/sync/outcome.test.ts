import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../models/function/report';
import { syncMetrics } from '../../models/sync/outcome/metrics';
import { syncProblems } from '../../models/sync/outcome/problems';
import { syncPresets } from '../../models/sync/presets';
import { syncReport } from '../../models/sync/report';
import { called } from '../testing/called';

function outcomeOf(input: object) {
  const run = called(input);
  return {
    report: syncReport(run),
    clients: figuresOf(syncMetrics(run), 'clients'),
    titles: syncProblems(run).map(({ title }) => title),
  };
}

function preset(id: string) {
  const found = syncPresets.find((one) => one.id === id);
  return outcomeOf(found?.scenario as object);
}

const INVOKE = { api: { type: 'none' } };
const throwing = (does: string) => ({ faults: [{ items: 'all', does }] });

describe('what a request that is done comes to', () => {
  it('is a response, and no target has anything', () => {
    const { report, titles, clients } = outcomeOf({ workload: [{ id: 'm1' }] });
    expect(report.items.m1).toEqual({ state: 'done', deliveries: 1, completed: 1, receives: 0 });
    expect(report.responses).toEqual([
      { item: 'm1', atMs: report.ended.atMs, status: 200, attempts: 1, error: null },
    ]);
    expect(report.targets).toEqual({ deadLetterQueue: [], onFailure: [], onSuccess: [] });
    expect(report.metrics).toMatchObject({
      ...{ Invocations: 1, Errors: 0 },
      gateway: { Count: 1, '4XXError': 0, '5XXError': 0 },
    });
    expect(clients).toMatchObject({ Attempts: 1, 'Attempts that failed': 0 });
    expect(Object.values(report.guarantees)).not.toContain(false);
    expect(titles).toEqual([]);
  });
});

describe('a gateway that gives up', () => {
  const { report, titles, clients } = preset('order-went-through');

  it('tells the client of a failure while the work is done, twice', () => {
    expect(report.items.m1).toMatchObject({ state: 'done', completed: 2 });
    expect(report.responses).toMatchObject([{ item: 'm1', status: 504, attempts: 2 }]);
    expect(report.guarantees).toMatchObject({
      ...{ nothingLost: true, nothingTwice: false, failuresKept: true },
    });
  });

  it('is the only one to count it: an alarm on the function’s errors stays quiet', () => {
    expect(report.metrics).toMatchObject({ Errors: 0, Invocations: 2, gateway: { '5XXError': 2 } });
    expect(clients).toMatchObject({ 'Attempts that failed': 2, 'Requests that failed': 1 });
  });

  it('has its latency in the metrics, which is not how long the function ran', () => {
    expect(report.metrics).toMatchObject({
      gateway: { Latency: 29_000, IntegrationLatency: 29_000 },
    });
    expect(Number(report.metrics.Duration)).toBeGreaterThan(29_000);
  });

  it('is a problem each time, and so is what comes of it', () => {
    expect(titles).toEqual([
      'The gateway gave up on request 1, while the function runs on',
      'Request 1 is in two places',
      'Nobody waits any more for the answer to request 1',
      'The gateway gave up on request 1, while the function runs on',
      'Request 1 failed after 2 attempts, though its work was done',
      'Request 1 was processed again',
      'Nobody waits any more for the answer to request 1',
    ]);
  });
});

describe('what fails for good', () => {
  it('is kept by nobody, which breaks one guarantee and not the other', () => {
    const { report, titles } = outcomeOf({ workload: [{ id: 'm1' }], handler: throwing('throw') });
    expect(report.items.m1).toMatchObject({ state: 'failed', completed: 0 });
    expect(report.responses).toMatchObject([{ status: 502, attempts: 3 }]);
    expect(report.guarantees).toMatchObject({ nothingLost: true, failuresKept: false });
    expect(titles).toEqual([
      'Invocation 1 failed with an error',
      'Request 1 failed after 3 attempts',
    ]);
  });

  it('is a success to an SDK where the function is called directly', () => {
    const { report, titles } = outcomeOf({
      ...{ settings: INVOKE, workload: [{ id: 'm1' }], handler: throwing('throw') },
    });
    expect(report.responses).toMatchObject([{ status: 200, attempts: 1, error: 'Exception' }]);
    expect(report.items.m1?.state).toBe('failed');
    expect(report.metrics).not.toHaveProperty('gateway');
    expect(titles.at(-1)).toBe('Request 1 failed with Exception, which is not tried again');
  });

  it('is kept nowhere, also where the function never had it', () => {
    const { report, titles } = outcomeOf({
      settings: { ...INVOKE, function: { ReservedConcurrentExecutions: 0 } },
      workload: [{ id: 'm1' }],
    });
    expect(report.items.m1).toMatchObject({ state: 'failed', deliveries: 0 });
    expect(report.guarantees).toMatchObject({ nothingLost: true, failuresKept: false });
    expect(report.throttles).toHaveLength(3);
    expect(titles).toEqual(['The function was throttled', 'Request 1 failed after 3 attempts']);
  });

  it('is what a function says of itself in a response that counts as a success', () => {
    const { report } = outcomeOf({
      ...{ settings: INVOKE, workload: [{ id: 'm1' }], handler: throwing('report') },
    });
    expect(report.items.m1?.state).toBe('failed');
    expect(report.guarantees.failuresKept).toBe(false);
  });
});

describe('other ways to go wrong', () => {
  it('are named once for each request, whatever the number of attempts', () => {
    const { report, titles } = preset('never-retried');
    expect(titles).toEqual([
      'Invocation 1 failed with an error',
      'Request 1 failed with Exception, which is not tried again',
      'Lambda rejected request 2: RequestTooLargeException',
      'Request 2 failed with RequestTooLargeException, which is not tried again',
      'Lambda rejected request 3: AccessDeniedException',
      'Request 3 failed with AccessDeniedException, which is not tried again',
      'Lambda rejected request 4: InvalidRequestContentException',
      'Request 4 failed with InvalidRequestContentException, which is not tried again',
      'Lambda rejected request 5: ServiceException',
      'Request 5 failed after 3 attempts',
    ]);
    expect(report.metrics).toMatchObject({ Invocations: 1, Errors: 1 });
  });

  it('are counted by the gateway alone when the response has the wrong shape', () => {
    const { report, titles } = preset('malformed-response');
    expect(report.metrics).toMatchObject({ Invocations: 9, Errors: 0, gateway: { '5XXError': 9 } });
    expect(titles).toContain('The gateway cannot use the function’s response to request 1');
    expect(report.items.m1).toMatchObject({ state: 'done', completed: 3 });
  });

  it('are seen by the client alone when it stops waiting first', () => {
    const { report, titles, clients } = outcomeOf({
      settings: { client: { timeoutMs: 500, retryMode: 'none' } },
      ...{ workload: [{ id: 'm1' }], handler: { msPerItem: 1_000 } },
    });
    expect(report.responses).toMatchObject([{ status: null, attempts: 1 }]);
    expect(report.metrics).toMatchObject({ Errors: 0, gateway: { Count: 1, '5XXError': 0 } });
    expect(clients).toMatchObject({ 'Attempts that failed': 1 });
    expect(titles).toEqual([
      'The client stopped waiting for request 1',
      'Request 1 failed after 1 attempt',
      'The work on request 1 is done, but its client was told that it failed',
      'Nobody waits any more for the answer to request 1',
    ]);
  });

  it('end with a bucket that has run dry', () => {
    const { titles, clients } = preset('tokens-run-dry');
    expect(titles.filter((title) => title.includes('too few retry tokens')).length).toBeGreaterThan(
      0,
    );
    expect(clients).toHaveProperty(['Fewest retry tokens']);
  });

  it('have AWS’s other names in front of an HTTP API', () => {
    const { report } = outcomeOf({
      settings: { api: { type: 'HTTP' } },
      ...{ workload: [{ id: 'm1' }], handler: throwing('exit') },
    });
    expect(report.metrics.gateway).toMatchObject({ '5xx': 3, '4xx': 0 });
  });

  it('are no answers of a gateway that refuses what is too large', () => {
    const { report, titles } = outcomeOf({ workload: [{ id: 'm1', bytes: 11_000_000 }] });
    expect(report.metrics.gateway).toMatchObject({ '4XXError': 1, IntegrationLatency: 0 });
    expect(titles[0]).toBe('The gateway refused request 1: it is too large');
  });
});

describe('AWS and its SDKs refuse', () => {
  const refused = (settings: object) =>
    outcomeOf({ settings }).report.refused.map(({ path, message }) => `${path}: ${message}`);

  it.each([
    [{}, []],
    [{ api: { type: 'REST', TimeoutInMillis: 29_000 } }, []],
    [
      { api: { type: 'REST', TimeoutInMillis: 29_001 } },
      [
        'api.TimeoutInMillis: Timeout should be between 50 ms and 29000 ms: more takes a higher quota, which Regional and private REST APIs can have',
      ],
    ],
    [{ api: { type: 'HTTP', TimeoutInMillis: 30_000 } }, []],
    [
      { api: { type: 'HTTP', TimeoutInMillis: 30_001 } },
      [
        'api.TimeoutInMillis: Timeout should be between 50 ms and 30000 ms, and this quota cannot be raised',
      ],
    ],
    [
      { ...INVOKE, api: { type: 'none', TimeoutInMillis: 5_000 } },
      ['api.TimeoutInMillis: Without an API there is no integration, and no timeout of it'],
    ],
    [{ client: { retryMode: 'legacy' } }, []],
    [
      { client: { retryMode: 'legacy', sdk: 'javascript' } },
      [
        'client.retryMode: The JavaScript SDK has no legacy mode: its modes are standard and adaptive',
      ],
    ],
  ])('%o: %o', (settings, messages) => {
    expect(refused(settings)).toEqual(messages);
  });
});
