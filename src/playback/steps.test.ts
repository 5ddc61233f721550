import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../simulator/trace';
import { stepsOf } from './steps';

function traceAt(...times: readonly number[]): readonly TraceEvent[] {
  return times.map((at, seq) => ({ seq, at, type: 'thing.happened', subject: 'a', because: null }));
}

describe('steps', () => {
  it('hold what happens at one instant', () => {
    expect(stepsOf(traceAt(0, 0, 5, 5, 5, 9), () => false)).toEqual([
      { index: 0, at: 0, first: 0, last: 1 },
      { index: 1, at: 5, first: 2, last: 4 },
      { index: 2, at: 9, first: 5, last: 5 },
    ]);
  });

  it('begin where the model says so, even at the same instant', () => {
    const steps = stepsOf(traceAt(5, 5, 5), (event) => event.seq === 2);
    expect(steps.map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });

  it('are asked about the later event and the one before it', () => {
    const asked: number[][] = [];
    stepsOf(traceAt(5, 5, 6), (event, previous) => {
      asked.push([event.seq, previous.seq]);
      return false;
    });
    expect(asked).toEqual([[1, 0]]);
  });

  it('of an empty trace are none', () => {
    expect(stepsOf([], () => true)).toEqual([]);
  });
});
