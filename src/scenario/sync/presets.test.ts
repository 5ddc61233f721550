import { describe, expect, it } from 'vitest';
import { syncPresets } from '../../models/sync/presets';
import { called } from '../testing/called';

interface Changeable {
  settings: { api?: object; idempotency?: object };
  interventions: readonly object[];
}

/** The run of a preset, with something in it changed. */
function preset(id: string, change: (scenario: Changeable) => void = () => {}) {
  const found = syncPresets.find((one) => one.id === id);
  const scenario = {
    settings: {},
    interventions: [],
    ...structuredClone(found?.scenario as Partial<Changeable>),
  };
  change(scenario);
  return called(scenario);
}

type Ran = ReturnType<typeof preset>;

const succeeded = ({ all }: Ran) => all('request.succeeded').map(({ item }) => item);
const failed = ({ all }: Ran) => all('request.failed').map(({ item }) => item);

describe('what the presets of synchronous calls say to look for', () => {
  it('504, but the order went through: twice, and once with the idempotency table', () => {
    const run = preset('order-went-through');
    expect(run.answers()).toEqual([504, 504]);
    expect(run.all('gateway.timedOut').map(({ invocation }) => invocation)).toEqual([1, 2]);
    expect(run.all('call.returned').map(({ isAwaited }) => isAwaited)).toEqual([false, false]);
    expect(run.all('invocation.ended').every(({ billedMs }) => billedMs >= 35_000)).toBe(true);
    expect(run.completed()).toBe(2);
    const withTable = preset('order-went-through', ({ settings }) => {
      settings.idempotency = { table: true };
    });
    expect(withTable.completed()).toBe(1);
  });

  it('a retry storm: waves of ten, and nothing in between', () => {
    const run = preset('retry-storm');
    expect(succeeded(run)).toHaveLength(40);
    expect(failed(run)).toHaveLength(60);
    expect(run.longestWaits(failed(run)[0])).toEqual([1_000, 2_000, 4_000]);
    for (const { waitMs, longestMs } of run.all('retry.scheduled')) expect(waitMs).toBe(longestMs);
    const waves = new Map<number, number>();
    for (const at of run.times('invocation.started')) waves.set(at, (waves.get(at) ?? 0) + 1);
    expect([...waves.values()]).toEqual([10, 10, 10, 10]);
    const starts = [...waves.keys()];
    for (const at of run.times('invocation.ended')) {
      const wave = starts.findLast((start) => start <= at) ?? 0;
      expect(at - wave).toBeLessThanOrEqual(280);
    }
  });

  it('the same with jitter: all are served, with fewer calls', () => {
    const storm = preset('retry-storm');
    const run = preset('storm-with-jitter');
    expect(succeeded(run)).toHaveLength(100);
    expect(run.ended.atMs).toBeLessThan(3_100);
    expect(run.all('request.sent')).toHaveLength(222);
    expect(storm.all('request.sent')).toHaveLength(340);
    // One by one: hardly two invocations begin at the same instant after the first ten.
    const later = run.times('invocation.started').slice(10);
    expect(new Set(later).size).toBeGreaterThan(80);
  });

  it('a token bucket runs dry: 35 retries, and none for a blip long after', () => {
    const run = preset('tokens-run-dry');
    const retries = run.all('retry.scheduled');
    expect(retries).toHaveLength(35);
    expect(retries.every(({ cost }) => cost === 14)).toBe(true);
    const attempts = (item: string) => run.all('request.sent', item).length;
    expect(['m23', 'm24', 'm25'].map(attempts)).toEqual([2, 1, 1]);
    expect(run.failure('m24')).toBe('noTokens');
    expect(run.failure('m29')).toBe('noTokens');
    const [before, after] = ['m26', 'm27'].map((item) => run.all('request.succeeded', item)[0]);
    expect((after?.tokensLeft ?? 0) - (before?.tokensLeft ?? 0)).toBe(1);
    const withoutOutage = preset('tokens-run-dry', (scenario) => {
      scenario.interventions = scenario.interventions.slice(1);
    });
    expect(withoutOutage.all('request.succeeded', 'm29')[0]?.attempts).toBe(2);
  });

  it('errors that no SDK retries: only the 500 is sent again', () => {
    const run = preset('never-retried');
    const answers = ['m1', 'm2', 'm3', 'm4', 'm5'].map((item) => run.answers(item));
    expect(answers).toEqual([[200], [413], [403], [400], [500, 500, 500]]);
    expect(run.all('request.answered', 'm1')[0]?.functionError).toBe('Unhandled');
    expect(run.failure('m1')).toBe('notRetried');
  });

  it('a throttle that arrives as 500: all five fail that a 429 would have saved', () => {
    const run = preset('five-hundred-not-429');
    expect([succeeded(run).length, failed(run).length]).toEqual([3, 5]);
    for (const item of failed(run)) {
      expect(run.answers(item)).toEqual([500, 500, 500]);
      expect(run.longestWaits(item)).toEqual([50, 100]);
    }
    const direct = preset('five-hundred-not-429', ({ settings }) => {
      settings.api = { type: 'none' };
    });
    expect(succeeded(direct)).toHaveLength(8);
    expect(direct.all('retry.scheduled').some(({ longestMs }) => longestMs === 1_000)).toBe(true);
    expect(direct.all('request.answered').some(({ status }) => status === 429)).toBe(true);
  });

  it('a response of the wrong shape: 502 three times, and the order is placed three times', () => {
    const run = preset('malformed-response');
    for (const item of ['m1', 'm2', 'm3']) {
      expect(run.answers(item)).toEqual([502, 502, 502]);
      expect(run.completed(item)).toBe(3);
    }
    expect(run.all('invocation.ended').every(({ result }) => result === 'success')).toBe(true);
  });
});
