import { describe, expect, it } from 'vitest';
import { problemKinds } from './problemKinds';

describe('problemKinds', () => {
  it('counts what goes wrong in the same way, and says the rest as it is', () => {
    const problems = [
      { title: 'Letter 1 got lost', kind: 'letters got lost' },
      { title: 'The dog bit', kind: 'times the dog bit' },
      { title: 'Letter 2 got lost', kind: 'letters got lost' },
    ];
    expect(problemKinds(problems)).toEqual([
      { title: '2 letters got lost', problems: [problems[0], problems[2]] },
      { title: 'The dog bit', problems: [problems[1]] },
    ]);
  });
});
