import { expect } from 'vitest';
import type { LambdaEvent } from '../../lambda/events';
import type { AnyScenario, Run } from '../../models/model';
import type { SettingsChanged } from '../../models/running/events';
import type { TraceEvent } from '../../simulator/trace';

/** A run ends for one of three reasons, and its events are in order, each after its cause. */
export function endsInOrder({ scenario, trace, ended }: Run<AnyScenario, TraceEvent>) {
  expect(['quiet', 'horizon', 'limit']).toContain(ended.why);
  expect(ended.atMs).toBeLessThanOrEqual(scenario.horizonMs ?? Number.POSITIVE_INFINITY);
  expect(ended.atMs).toBeGreaterThanOrEqual(trace.at(-1)?.at ?? 0);
  for (const [seq, event] of trace.entries()) {
    // Plain comparisons: a matcher for each of thousands of events would take longer than the run.
    if (event.seq !== seq) expect(event.seq).toBe(seq);
    if (event.at < (trace[seq - 1]?.at ?? 0)) expect.fail(`event ${seq} goes back in time`);
    if ((event.because ?? -1) >= seq) expect.fail(`event ${seq} comes before its cause`);
  }
}

/** Each environment does one thing at a time, and no more run at once than is reserved. */
export function keepsToConcurrency(trace: readonly TraceEvent[], reserved: number | null) {
  let limit = reserved;
  const running = new Map<number, string>();
  for (const event of trace as readonly (LambdaEvent | SettingsChanged)[]) {
    if (event.type === 'settings.changed' && event.path.endsWith('ConcurrentExecutions')) {
      limit = typeof event.to === 'number' ? event.to : null;
    } else if (event.type === 'invocation.started') {
      if ([...running.values()].includes(event.environment)) expect.fail('environment is busy');
      running.set(event.invocation, event.environment);
      if (limit !== null && running.size > limit) expect.fail('more than is reserved');
    } else if (event.type === 'invocation.ended') {
      running.delete(event.invocation);
    }
  }
}
