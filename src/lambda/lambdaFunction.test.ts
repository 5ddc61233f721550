import { describe, expect, it } from 'vitest';
import { createSimulation } from '../simulator/simulation';
import type { LambdaEvent } from './events';
import { startFunction } from './lambdaFunction';

/** A function that takes a second for each item, and 20,000 units of concurrency. */
function started() {
  const simulation = createSimulation<LambdaEvent>(1);
  const lambdaFunction = startFunction(simulation, {
    settings: () => ({
      Timeout: 3,
      MemorySize: 128,
      ReservedConcurrentExecutions: null,
      initMs: 0,
    }),
    accountConcurrency: () => 20_000,
    handler: {
      msPerItem: 1_000,
      deletesAsItGoes: false,
      returns: 'failures',
      responds: 'ok',
      afterFailure: null,
      throwsWhenAllFail: false,
      faults: [],
    },
    environmentIdleMs: 600_000,
  });
  const invoke = () =>
    lambdaFunction.invoke({
      batch: 'b',
      items: [{ item: 'm', attempt: 1, delivery: 1, group: null }],
      afterFailure: 'continue',
      reportsItemFailures: false,
      shard: null,
      onCompleted: () => {},
      onEnded: () => {},
    });
  const advanceTo = (atMs: number) => {
    while ((simulation.clock.nextDue() ?? Number.POSITIVE_INFINITY) <= atMs)
      simulation.clock.step();
  };
  return { simulation, invoke, advanceTo };
}

describe('a function', () => {
  it('adds 1,000 environments at once, and one more every 10 ms', () => {
    const { simulation, invoke, advanceTo } = started();
    const taken = Array.from({ length: 1_002 }, invoke);
    expect(taken.filter((reason) => reason === null)).toHaveLength(1_000);
    expect(taken.slice(1_000)).toEqual(['scaling', 'scaling']);
    simulation.later(30, () => {});
    advanceTo(30);
    expect([invoke(), invoke(), invoke(), invoke()]).toEqual([null, null, null, 'scaling']);
  });

  it('needs no new environment for what a free one can take', () => {
    const { simulation, invoke, advanceTo } = started();
    for (let count = 0; count < 1_000; count += 1) invoke();
    simulation.later(1_000, () => {});
    advanceTo(1_000);
    const again = Array.from({ length: 1_000 }, invoke);
    expect(again.every((reason) => reason === null)).toBe(true);
    const created = simulation.trace.filter(({ type }) => type === 'environment.created');
    expect(created).toHaveLength(1_000);
  });
});
