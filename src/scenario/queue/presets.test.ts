import { describe, expect, it } from 'vitest';
import { queueProblems } from '../../models/queue/outcome/problems';
import { queuePresets } from '../../models/queue/presets';
import { simulated } from '../testing/simulated';

/** The run of a preset, with something in it changed. */
function preset(
  id: string,
  change: (scenario: { settings: Record<string, object> }) => void = () => {},
) {
  const found = queuePresets.find((one) => one.id === id);
  const scenario = structuredClone(found?.scenario) as { settings: Record<string, object> };
  change(scenario);
  return simulated(scenario);
}
const neverTried = ({ report }: ReturnType<typeof simulated>) =>
  Object.values(report.items).filter(
    ({ state, deliveries }) => state === 'deadLettered' && deliveries === 0,
  ).length;

describe('what the presets say to look for', () => {
  it('one bad message: nothing of its batch is deleted, 1 and 2 are processed three times', () => {
    const run = preset('one-bad-message');
    expect(run.all('message.deleted').map(({ item }) => item)).toEqual([
      'm6',
      'm7',
      'm8',
      'm9',
      'm10',
    ]);
    const { m1, m2, m3, m4 } = run.report.items;
    expect([m1, m2, m3, m4].map((item) => item?.completed)).toEqual([3, 3, 0, 0]);
    expect(run.all('message.deadLettered')).toHaveLength(5);
  });

  it('throttled to death: dead letters that the handler never saw, and no errors', () => {
    const run = preset('throttled-to-death');
    expect(neverTried(run)).toBeGreaterThan(5);
    expect(run.all('message.deadLettered')).toHaveLength(neverTried(run));
    for (const { receiveCount } of run.all('message.deadLettered')) expect(receiveCount).toBe(3);
    expect(run.report.metrics).toMatchObject({ Errors: 0, ConcurrentExecutions: 1 });
    expect(run.report.metrics.Throttles).toBeGreaterThan(100);
  });

  it('timeout equal to visibility timeout: two places at once, nine done again, all dead', () => {
    const run = preset('visibility-equals-timeout');
    expect(queueProblems(run).some(({ title }) => title.includes('in two places'))).toBe(true);
    const items = Object.values(run.report.items);
    expect(items.filter(({ completed }) => completed > 1)).toHaveLength(9);
    expect(items.every(({ state }) => state === 'deadLettered')).toBe(true);
  });

  it('six times the timeout: never two places, but message 10 is never done', () => {
    const run = preset('visibility-six-times');
    expect(queueProblems(run).some(({ title }) => title.includes('in two places'))).toBe(false);
    expect(run.report.items.m10).toMatchObject({ state: 'deadLettered', completed: 0 });
    const mended = preset('visibility-six-times', ({ settings }) => {
      settings.mapping = { BatchSize: 5 };
    });
    expect(mended.states().every((state) => state.endsWith('done'))).toBe(true);
  });

  it('receive count 1: dead letters that were never tried, for someone looked at them', () => {
    const run = preset('receive-count-one');
    expect(neverTried(run)).toBeGreaterThanOrEqual(3);
    expect(run.all('message.deadLettered').length).toBeGreaterThan(neverTried(run));
    expect(run.all('message.deadLettered').every(({ receiveCount }) => receiveCount === 1)).toBe(
      true,
    );
  });

  it('outage: dead letters 90 s after their sending, and all done after the redrive', () => {
    const run = preset('five-minute-outage');
    const letters = run.all('message.deadLettered');
    expect(letters.length).toBeGreaterThan(15);
    for (const { at, sentAt } of letters) expect(at - sentAt).toBe(90_000);
    expect(run.all('redrive.started')).toMatchObject([{ at: 420_000, count: letters.length }]);
    expect(run.states().every((state) => state.endsWith('done'))).toBe(true);
  });

  it('FIFO: the group of the bad head waits while the others end', () => {
    const run = preset('fifo-bad-head');
    const endOf = (item: string) => run.times('message.deleted', item)[0] ?? 0;
    const deadAt = run.times('message.deadLettered', 'm1')[0] ?? 0;
    for (const other of ['m17', 'm18']) expect(endOf(other)).toBeLessThan(deadAt);
    for (const behind of ['m7', 'm10', 'm13', 'm16']) {
      expect(run.times('invocation.started').length).toBeGreaterThan(0);
      expect(run.times('message.received', behind)[0]).toBeGreaterThanOrEqual(deadAt);
      expect(endOf(behind)).toBeGreaterThan(deadAt);
    }
  });

  it('1,000 messages: at most five pollers for a minute, more afterwards, all done', () => {
    const run = preset('thousand-at-once');
    const scaled = run.all('pollers.scaled');
    expect(Math.max(...scaled.filter(({ at }) => at < 60_000).map(({ to }) => to))).toBe(5);
    expect(Math.max(...scaled.map(({ to }) => to))).toBeGreaterThan(5);
    expect(run.states().every((state) => state.endsWith('done'))).toBe(true);
    expect(
      run.all('item.failed').filter(({ outcome }) => outcome === 'threw').length,
    ).toBeGreaterThan(10);
  });
});
