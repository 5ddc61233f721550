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

  it('says twice, and from three on how many times', () => {
    const bites = [1, 2, 3].map(() => ({ title: 'The dog bit', kind: 'times the dog bit' }));
    const titleOf = (howMany: number) => problemKinds(bites.slice(0, howMany))[0]?.title;
    expect(titleOf(2)).toBe('Twice the dog bit');
    expect(titleOf(3)).toBe('3 times the dog bit');
  });
});
