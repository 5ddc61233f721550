import { describe, expect, it } from 'vitest';
import { draw } from '../simulator/draw';
import type { Fault, Handler } from './handler';
import { startTable } from './idempotency';
import { type PlanInput, planInvocation } from './invocation';

type FaultInput = Pick<Fault, 'items' | 'does'> & Partial<Fault>;
interface Options extends Partial<Omit<PlanInput, 'items' | 'handler'>> {
  readonly items?: readonly string[];
  readonly delivery?: number;
  readonly groups?: Readonly<Record<string, string>>;
  readonly handler?: Partial<Omit<Handler, 'faults'>>;
  readonly faults?: readonly FaultInput[];
}

/** The plan for three items of 100 ms each, unless said otherwise. */
function planned(options: Options) {
  const { items = ['a', 'b', 'c'], delivery = 1, groups = {}, faults = [], ...rest } = options;
  return planInvocation({
    budgetMs: 3_000,
    startsAt: 0,
    afterFailure: 'continue',
    table: null,
    draw: (subject, what) => draw(1, subject, what),
    ...rest,
    items: items.map((item) => ({ item, attempt: 1, delivery, group: groups[item] ?? null })),
    handler: {
      msPerItem: 100,
      deletesAsItGoes: false,
      returns: 'failures',
      responds: 'ok',
      afterFailure: null,
      throwsWhenAllFail: false,
      ...options.handler,
      faults: faults.map((fault) => ({ attempts: 'all' as const, ...fault })),
    },
  });
}
const stepsOf = (options: Options) =>
  planned(options).steps.map(({ item, outcome, afterMs }) => `${item} ${outcome} ${afterMs}`);

describe('a handler', () => {
  it('works on its items one after another', () => {
    expect(stepsOf({})).toEqual(['a completed 100', 'b completed 200', 'c completed 300']);
    expect(planned({})).toMatchObject({ end: 'returned', handlerMs: 300, reported: [] });
  });

  it('stops at an item that throws, once its time is spent', () => {
    const options: Options = { faults: [{ items: ['b'], does: 'throw' }] };
    expect(stepsOf(options)).toEqual(['a completed 100', 'b threw 200']);
    expect(planned(options)).toMatchObject({ end: 'error', handlerMs: 200, reported: [] });
  });

  it('ends with the process when an item exits', () => {
    const options: Options = { faults: [{ items: ['a'], does: 'exit' }] };
    expect(stepsOf(options)).toEqual(['a exited 100']);
    expect(planned(options).end).toBe('exit');
  });

  it('times out at the end of its budget when an item hangs', () => {
    const options: Options = { budgetMs: 2_500, faults: [{ items: ['b'], does: 'hang' }] };
    expect(stepsOf(options)).toEqual(['a completed 100', 'b timedOut 2500']);
    expect(planned(options)).toMatchObject({ end: 'timeout', handlerMs: 2_500 });
  });

  it('times out in an item that is slow, and may use its budget to the last millisecond', () => {
    expect(stepsOf({ budgetMs: 250 }).at(-1)).toBe('c timedOut 250');
    expect(planned({ budgetMs: 299 }).end).toBe('timeout');
    expect(planned({ budgetMs: 300 })).toMatchObject({ end: 'returned', handlerMs: 300 });
  });

  it('takes at least a millisecond', () => {
    expect(planned({ handler: { msPerItem: 0 } }).handlerMs).toBe(1);
  });

  it('takes the same time for an item on every attempt, within its range', () => {
    const handler = { msPerItem: [100, 900] as [number, number] };
    const once = planned({ handler });
    expect(planned({ handler, delivery: 2 })).toEqual(once);
    const [a = 0, b = 0, c = 0] = once.steps.map((step) => step.afterMs);
    const times = [a, b - a, c - b];
    for (const time of times) {
      expect(time).toBeGreaterThanOrEqual(100);
      expect(time).toBeLessThanOrEqual(900);
    }
    expect(new Set(times).size).toBe(3);
  });
});

describe('an item that is reported', () => {
  const faults: readonly FaultInput[] = [{ items: ['a'], does: 'report' }];
  const groups = { a: 'g1', b: 'g2', c: 'g1' };

  it('is named, and the others are worked on', () => {
    expect(stepsOf({ faults })).toEqual(['a reported 100', 'b completed 200', 'c completed 300']);
    expect(planned({ faults })).toMatchObject({ end: 'returned', reported: ['a'] });
  });

  it('stops the handler, which names all after it too', () => {
    const stopping: Options = { faults, afterFailure: 'stop' };
    expect(stepsOf(stopping)).toEqual(['a reported 100', 'b skipped 100', 'c skipped 100']);
    expect(planned(stopping)).toMatchObject({ handlerMs: 100, reported: ['a', 'b', 'c'] });
  });

  it('makes the handler skip the rest of its group alone', () => {
    const skipping: Options = { faults, groups, afterFailure: 'skipGroup' };
    expect(stepsOf(skipping)).toEqual(['a reported 100', 'b completed 200', 'c skipped 200']);
    expect(planned(skipping).reported).toEqual(['a', 'c']);
  });

  it('is forgotten when the handler throws afterwards', () => {
    const both: readonly FaultInput[] = [...faults, { items: ['b'], does: 'throw' }];
    expect(planned({ faults: both })).toMatchObject({ end: 'error', reported: [] });
  });

  it('makes the handler throw when every item failed, if it is written so', () => {
    const all: readonly FaultInput[] = [{ items: 'all', does: 'report' }];
    const handler = { throwsWhenAllFail: true };
    expect(planned({ faults: all, handler })).toMatchObject({ end: 'error', reported: [] });
    expect(planned({ faults, handler }).end).toBe('returned');
    expect(planned({ faults: all }).end).toBe('returned');
    expect(planned({ items: [], handler }).end).toBe('returned');
  });
});

describe('work that fails after it has had its effect', () => {
  const failing = (does: 'throw' | 'hang' | 'exit' | 'report', at: 'effect' | 'work'): Options => ({
    items: ['a'],
    faults: [{ items: ['a'], does, after: at }],
  });

  it('is done and has failed', () => {
    expect(stepsOf(failing('throw', 'work'))).toEqual(['a completed 100', 'a threw 100']);
    expect(stepsOf(failing('exit', 'effect'))).toEqual(['a completed 100', 'a exited 100']);
    expect(stepsOf(failing('hang', 'effect'))).toEqual(['a completed 100', 'a timedOut 3000']);
    expect(stepsOf(failing('report', 'work'))).toEqual(['a completed 100', 'a reported 100']);
  });

  /** The outcomes of two tries, the second one a second after the first has ended. */
  function twice(options: Options, seconds = 1): readonly string[] {
    const settings = { table: true, inProgressExpiryMs: 60_000, recordExpiryMs: 600_000 };
    const table = startTable(() => settings);
    const first = planned({ ...options, table });
    const startsAt = first.handlerMs + seconds * 1_000;
    const second = planned({ ...options, table, startsAt });
    return [...first.steps, ...second.steps].map(({ outcome }) => outcome);
  }

  it('is not done again if the table knows of it, though what follows fails again', () => {
    expect(twice(failing('throw', 'work'))).toEqual(['completed', 'threw', 'recognised', 'threw']);
    expect(twice(failing('hang', 'work'))).toEqual([
      ...['completed', 'timedOut', 'recognised', 'timedOut'],
    ]);
  });

  it('is done again if its own code threw, because that takes the claim back', () => {
    expect(twice(failing('throw', 'effect'))).toEqual(['completed', 'threw', 'completed', 'threw']);
  });

  it('refuses to be tried while it counts as in progress, and is done again afterwards', () => {
    const hangs = failing('hang', 'effect');
    expect(twice(hangs)).toEqual(['completed', 'timedOut', 'inProgress']);
    expect(twice(hangs, 60)).toEqual(['completed', 'timedOut', 'completed', 'timedOut']);
    expect(twice(failing('exit', 'effect'))).toEqual(['completed', 'exited', 'inProgress']);
  });
});
