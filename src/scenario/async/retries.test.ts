import { describe, expect, it } from 'vitest';
import { handedOver, withInvoke } from '../testing/handedOver';

const FAILS = { workload: [{ id: 'm1' }], handler: { faults: [{ items: 'all', does: 'throw' }] } };
const NO_PICK_UP = { assumptions: { pickUpMs: 0 } };

describe('after a function error', () => {
  it('an event is tried again after 1 and 2 minutes, with the same request id', () => {
    const run = handedOver(withInvoke({}, { ...FAILS, ...NO_PICK_UP }));
    expect(run.tries('m1')).toEqual([0, 60_200, 180_400]);
    expect(run.ends()).toEqual(['m1 retriesExhausted after 3']);
    const ids = run.all('invocation.started').map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(1);
    expect(run.all('invocation.started').map(({ attempts }) => attempts)).toEqual([[1], [2], [3]]);
    expect(
      run.all('event.retryScheduled').map(({ retry, nextTryAt }) => [retry, nextTryAt]),
    ).toEqual([
      [1, 60_200],
      [2, 180_400],
    ]);
  });

  it.each([0, 1, 2])('%s retries are so many and one try', (MaximumRetryAttempts) => {
    const run = handedOver(withInvoke({ MaximumRetryAttempts }, FAILS));
    expect(run.ends()).toEqual([`m1 retriesExhausted after ${MaximumRetryAttempts + 1}`]);
  });

  it.each(['hang', 'exit'])('counts a %s as one, too', (does) => {
    const handler = { faults: [{ items: 'all', does, attempts: 1 }] };
    const run = handedOver(withInvoke({}, { ...FAILS, handler }));
    expect(run.ends()).toEqual(['m1 succeeded']);
    expect(run.tries('m1')).toHaveLength(2);
  });

  it('nothing is tried again that the function only reports: it has returned', () => {
    const handler = { faults: [{ items: 'all', does: 'report' }] };
    const run = handedOver(withInvoke({}, { ...FAILS, handler }));
    expect(run.ends()).toEqual(['m1 succeeded']);
    expect(run.tries('m1')).toHaveLength(1);
  });

  it('waits can be shorter or longer, by no more than is assumed', () => {
    const run = handedOver(withInvoke({}, { ...FAILS, assumptions: { retryJitter: 0.1 } }));
    const waits = run.all('event.retryScheduled').map(({ at, nextTryAt }) => nextTryAt - at);
    for (const [index, usual] of [60_000, 120_000].entries()) {
      expect(waits[index]).not.toBe(usual);
      expect(Math.abs((waits[index] ?? 0) - usual)).toBeLessThanOrEqual(usual * 0.1);
    }
  });
});

describe('the maximum event age', () => {
  it.each([
    [60, 1],
    [90, 2],
    [180, 2],
    [181, 3],
  ])('of %s s lets an event that always fails have %s tries', (age, tries) => {
    const run = handedOver(withInvoke({ MaximumEventAgeInSeconds: age }, FAILS));
    const why = tries === 3 ? 'retriesExhausted' : 'ageExceeded';
    expect(run.ends()).toEqual([`m1 ${why} after ${tries}`]);
  });

  it('looks ahead: the event is given up right after the error', () => {
    const run = handedOver(withInvoke({ MaximumEventAgeInSeconds: 60 }, FAILS));
    expect(run.times('event.dropped')).toEqual(run.times('invocation.ended'));
  });

  it('lets a try come at exactly that age', () => {
    const handler = { msPerItem: 1, faults: [{ items: 'all', does: 'throw' }] };
    const at = (age: number) =>
      handedOver(
        withInvoke({ MaximumEventAgeInSeconds: age }, { ...FAILS, handler, ...NO_PICK_UP }),
      );
    expect(at(61).tries('m1')).toEqual([0, 60_001]);
    const waits = { ...FAILS, assumptions: { pickUpMs: 60_000 } };
    expect(handedOver(withInvoke({ MaximumEventAgeInSeconds: 60 }, waits)).tries('m1')).toEqual([
      60_000,
    ]);
  });

  it('does not end what is running: a slow success is a success', () => {
    const settings = { invoke: { MaximumEventAgeInSeconds: 60 }, function: { Timeout: 200 } };
    const run = handedOver({ settings, workload: [{ id: 'm1' }], handler: { msPerItem: 150_000 } });
    expect(run.ends()).toEqual(['m1 succeeded']);
  });
});
