import { describe, expect, it } from 'vitest';
import { asyncPresets } from '../../models/async/presets';
import { handedOver } from '../testing/handedOver';

interface Changeable {
  settings: { [group: string]: object };
}

/** The run of a preset, with some of its settings changed: `{ idempotency: { table: true } }`. */
function preset(id: string, settings: { readonly [group: string]: object } = {}) {
  const found = asyncPresets.find((one) => one.id === id);
  const scenario = structuredClone(found?.scenario) as Changeable;
  for (const [group, changed] of Object.entries(settings)) {
    scenario.settings[group] = { ...scenario.settings[group], ...changed };
  }
  const run = handedOver(scenario);
  const works = (item: string) => run.all('item.completed', item).length;
  return { ...run, works };
}
const events = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `m${from + index}`);
const MINUTE = 60_000;

describe('what the presets of asynchronous events say to look for', () => {
  it('charged three times: after one minute and two more; once with the table', () => {
    const run = preset('charged-three-times');
    expect(run.works('m2')).toBe(3);
    const [first = 0, second = 0, third = 0] = run.times('item.completed', 'm2');
    expect(Math.round((second - first) / MINUTE)).toBe(1);
    expect(Math.round((third - second) / MINUTE)).toBe(2);
    expect(events(1, 4).map((id) => run.works(id))).toEqual([1, 3, 1, 1]);
    expect(run.kept()).toEqual(['m2 onFailure sqs']);
    const mended = preset('charged-three-times', { idempotency: { table: true } });
    expect(mended.works('m2')).toBe(1);
    expect(mended.all('item.recognised', 'm2')).toHaveLength(2);
    expect(mended.kept()).toEqual(['m2 onFailure sqs']);
  });

  it('two retries against six hours: three minutes, or as long as it takes', () => {
    const run = preset('retries-or-six-hours');
    expect(run.tries('m1')).toHaveLength(3);
    expect(Math.round((run.times('event.dropped', 'm1')[0] ?? 0) / MINUTE)).toBe(3);
    const used = run.all('settings.changed').map(({ at }) => at);
    expect((used[1] ?? 0) - (used[0] ?? 0)).toBe(3 * 60 * MINUTE);
    for (const item of events(2, 4)) {
      const throttles = run.all('batch.throttled', item);
      expect(throttles.length).toBeGreaterThan(40);
      const waits = throttles.map(({ at, nextTryAt }) => (nextTryAt ?? at) - at);
      expect(waits).toEqual([...waits].sort((one, other) => one - other));
      expect(waits.at(-1)).toBe(5 * MINUTE);
      expect(run.tries(item)).toHaveLength(1);
      expect(run.works(item)).toBe(1);
    }
    expect(run.all('event.retryScheduled').map(({ item }) => item)).toEqual(['m1', 'm1']);
  });

  it('a maximum age of 60 s: no retry; 120 s: one', () => {
    const run = preset('age-sixty-seconds');
    expect(run.ends().filter((end) => !end.endsWith('succeeded'))).toEqual([
      'm2 ageExceeded after 1',
      'm3 ageExceeded after 1',
    ]);
    const [failed] = run.all('item.failed', 'm2');
    expect(run.times('event.dropped', 'm2')).toEqual([failed?.at]);
    expect(run.records()[0]?.record).toMatchObject({
      requestContext: { condition: 'EventAgeExceeded' },
    });
    const longer = preset('age-sixty-seconds', { invoke: { MaximumEventAgeInSeconds: 120 } });
    expect(longer.ends()).toContain('m2 succeeded');
    expect([longer.tries('m2').length, longer.tries('m3').length]).toEqual([2, 2]);
  });

  it('kill switch: five new events untried at the destination, the others wait it out', () => {
    const run = preset('kill-switch');
    expect(run.times('settings.changed')).toEqual([45_000, 95_000]);
    expect(run.all('event.accepted')).toHaveLength(12);
    const untried = run.all('event.dropped').filter(({ invokeCount }) => invokeCount === 0);
    expect(untried.map(({ item, why }) => `${item} ${why}`)).toEqual(
      events(6, 10).map((item) => `${item} zeroReservedConcurrency`),
    );
    expect(untried.every(({ item, isKept }) => isKept && run.tries(item).length === 0)).toBe(true);
    for (const item of events(1, 3)) {
      expect(run.all('batch.throttled', item).length).toBeGreaterThan(0);
      expect(run.tries(item).some((at) => at > 95_000)).toBe(true);
    }
    expect(run.ends()).toContain('m3 succeeded');
  });

  it('which dead-letter queue: the function’s own, the subscription’s, and neither', () => {
    const run = preset('which-dead-letter-queue');
    expect(run.kept()).toEqual(['m1 deadLetterQueue sqs', 'm2 deadLetterQueue sqs']);
    expect(run.tries('m1')).toHaveLength(3);
    const refusals = run.all('deliveries.refused').map(({ at, status }) => [at, status]);
    expect(refusals).toEqual([
      [35_000, 403],
      [65_000, null],
      [85_000, 500],
      [105_000, null],
    ]);
    const givenUp = run.all('delivery.givenUp');
    expect(givenUp.map(({ item, attempts, isKept }) => [item, attempts, isKept])).toEqual([
      ['m5', 1, true],
      ['m6', 1, true],
      ['m7', 1, true],
    ]);
    const waited = run.all('delivery.failed').filter(({ status }) => status === 500);
    expect([...new Set(waited.map(({ item }) => item))]).toEqual(['m10', 'm11']);
    for (const item of ['m10', 'm11']) expect(run.ends()).toContain(`${item} succeeded`);
  });

  it('destination against dead-letter queue: the same events, told in two ways', () => {
    const run = preset('destination-or-dead-letter-queue');
    expect(run.kept()).toEqual([
      'm1 onSuccess eventbridge',
      'm4 onSuccess eventbridge',
      ...['m2', 'm3'].flatMap((item) => [`${item} deadLetterQueue sqs`, `${item} onFailure sqs`]),
    ]);
    const [letter] = run.letters();
    expect(letter?.body).toBe('{"order":2,"amount":75}');
    expect(Object.keys(letter?.attributes ?? {})).toEqual([
      'RequestID',
      'ErrorCode',
      'ErrorMessage',
    ]);
    const failed = run.records().find(({ record }) => 'responsePayload' in record);
    expect(failed?.record).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
      requestPayload: { order: 2, amount: 75 },
      responsePayload: { errorType: 'Exception' },
    });
  });

  it('twice with nothing wrong: three of twenty; once with the table', () => {
    const run = preset('twice-with-nothing-wrong');
    expect(run.all('event.sent')).toHaveLength(20);
    expect(run.all('item.failed')).toEqual([]);
    const twice = events(1, 20).filter((item) => run.works(item) === 2);
    expect(twice).toHaveLength(3);
    const mended = preset('twice-with-nothing-wrong', { idempotency: { table: true } });
    expect(events(1, 20).every((item) => mended.works(item) === 1)).toBe(true);
    expect(mended.all('item.recognised').map(({ item }) => item)).toEqual(twice);
  });

  it('stuck in progress: two retries turned away; with the timeout the first is done', () => {
    const run = preset('stuck-in-progress');
    expect(run.all('item.failed', 'm2').map(({ outcome }) => outcome)).toEqual([
      'timedOut',
      'inProgress',
      'inProgress',
    ]);
    expect(run.works('m2')).toBe(0);
    expect(run.kept()).toEqual(['m2 onFailure sqs']);
    const mended = preset('stuck-in-progress', { idempotency: { inProgressExpiryMs: null } });
    expect(mended.works('m2')).toBe(1);
    expect(mended.tries('m2')).toHaveLength(2);
  });
});
