import { describe, expect, it } from 'vitest';
import { draw } from './draw';

const names = Array.from({ length: 10_000 }, (_, index) => `message:m${index + 1}`);

describe('a named draw', () => {
  it('is the same for the same seed and name, whatever was drawn before', () => {
    const first = draw(1, 'message:m7', 'duration');
    draw(1, 'message:m8', 'duration');
    expect(draw(1, 'message:m7', 'duration')).toBe(first);
  });

  it('differs with the seed, the subject and the purpose', () => {
    const draws = [
      draw(1, 'message:m7', 'duration'),
      draw(2, 'message:m7', 'duration'),
      draw(1, 'message:m8', 'duration'),
      draw(1, 'message:m7', 'fault:0:1'),
    ];
    expect(new Set(draws).size).toBe(4);
  });

  it('stays the same from version to version, so that links keep their runs', () => {
    expect(draw(1, 'message:m1', 'duration')).toMatchInlineSnapshot(`0.9711694030556828`);
    expect(draw(1, 'message:m1', 'fault:0:1')).toMatchInlineSnapshot(`0.2235850696451962`);
  });

  it('spreads evenly over [0, 1) for the short, similar names that there are', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const name of names) {
      const value = draw(1, name, 'duration');
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });

  it('does not go along with its neighbours, nor with the same name under the next seed', () => {
    const values = names.map((name) => draw(1, name, 'duration'));
    const others = names.map((name) => draw(2, name, 'duration'));
    expect(Math.abs(correlation(values.slice(1), values.slice(0, -1)))).toBeLessThan(0.05);
    expect(Math.abs(correlation(values, others))).toBeLessThan(0.05);
  });
});

function correlation(some: readonly number[], others: readonly number[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(some), mean(others)];
  const together = mean(some.map((value, index) => (value - a) * ((others[index] ?? b) - b)));
  const spread = (values: readonly number[], middle: number) =>
    Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  return together / (spread(some, a) * spread(others, b));
}
