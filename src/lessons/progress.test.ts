import { afterEach, describe, expect, it, vi } from 'vitest';
import { progress, resetProgress, seeStep, solve } from './progress';

afterEach(() => {
  resetProgress();
  vi.unstubAllGlobals();
});

describe('progress', () => {
  it('keeps the last step of a lesson, and that it was done once', () => {
    seeStep('one', 'a', false);
    seeStep('one', 'z', true);
    seeStep('one', 'b', false);
    expect(progress.getState().lessons).toEqual({ one: { step: 'b', isDone: true } });
  });

  it('keeps the fewest changes that solved a challenge', () => {
    for (const changes of [3, 1, 2]) solve('two', changes);
    expect(progress.getState().challenges).toEqual({ two: { changes: 1 } });
  });

  it('works without storage', () => {
    vi.stubGlobal('localStorage', {
      setItem() {
        throw new Error('denied');
      },
    });
    seeStep('one', 'a', false);
    expect(progress.getState().lessons.one?.step).toBe('a');
  });
});
