import { describe, expect, it } from 'vitest';
import { cases } from '.';
import type { Case, Json } from './case';
import { differences, judge } from './compare';

const found = (expected: Json | undefined, observed: Json | undefined) =>
  differences(expected, observed, 'it');

describe('comparing', () => {
  it('finds nothing where nothing differs, whatever the order of keys', () => {
    const value = { a: [1, 'x', null, { b: true }], c: {} };
    expect(found(value, { c: {}, a: [1, 'x', null, { b: true }] })).toEqual([]);
  });

  it.each<[string, Json | undefined, Json | undefined, string]>([
    ['another value', { a: 1 }, { a: 2 }, 'it.a: AWS 1, here 2'],
    ['another type', { a: 1 }, { a: '1' }, 'it.a: AWS 1, here "1"'],
    ['a field that is missing here', { a: 1 }, {}, 'it.a: AWS 1, here undefined'],
    ['a field that AWS has not', {}, { a: 1 }, 'it.a: AWS undefined, here 1'],
    [
      'an item deep inside',
      { a: [{ b: 1 }, { b: 2 }] },
      { a: [{ b: 1 }, { b: 3 }] },
      'it.a.1.b: AWS 2, here 3',
    ],
    ['a longer list', { a: ['x'] }, { a: ['x', 'y'] }, 'it.a: AWS ["x"], here ["x","y"]'],
    ['an empty list', { a: ['x'] }, { a: [] }, 'it.a: AWS ["x"], here []'],
    ['a list instead of an object', { a: {} }, { a: [] }, 'it.a: AWS {}, here []'],
    ['another order of a list', ['x', 'y'], ['y', 'x'], 'it.0: AWS "x", here "y"'],
    ['null instead of nothing', { a: null }, {}, 'it.a: AWS null, here undefined'],
  ])('finds %s', (_what, expected, observed, line) => {
    expect(found(expected, observed)[0]).toBe(line);
  });
});

describe('judging', () => {
  const agreeing = cases.find(({ notModelled }) => notModelled.length === 0);
  const [check] = agreeing?.checks ?? [];

  const judged = (change: Partial<Case['checks'][number]>) => {
    if (!agreeing || !check) throw new Error('no case to change');
    return judge({ ...agreeing, checks: [{ ...check, ...change }] });
  };

  it('agrees as the case stands', () => {
    expect(judged({})).toMatchObject({ result: 'agrees', details: [] });
    expect(judged({}).fields).toBeGreaterThan(0);
  });

  it('differs as soon as AWS is said to have done something else', () => {
    for (const field of Object.keys(check?.expected ?? {})) {
      const expected = { ...check?.expected, [field]: 'something else' };
      const verdict = judged({ expected });
      expect(verdict.result).toBe('differs');
      expect(verdict.details).toHaveLength(1);
      expect(verdict.details[0]).toContain(`${check?.name}.${field}: AWS "something else"`);
    }
  });

  it('differs when a field is not observed, or the scenario is not valid', () => {
    expect(judged({ observe: () => ({}) }).result).toBe('differs');
    expect(judged({ scenario: { version: 1, model: 'queue', nonsense: 1 } })).toMatchObject({
      result: 'differs',
      details: [expect.stringContaining('nonsense')],
    });
  });

  it('does not take a case without checks for one that agrees', () => {
    if (!agreeing) throw new Error('no case to change');
    const verdict = judge({ ...agreeing, checks: [], notModelled: ['it is elsewhere'] });
    expect(verdict).toMatchObject({ result: 'notModelled', details: ['it is elsewhere'] });
  });
});

describe('the recorded cases', () => {
  it('are all there, each once', () => {
    const ids = cases.map(({ id }) => id.split('-').slice(0, 2).join('-'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(cases)('$id agrees', { timeout: 60_000 }, (one) => {
    expect(judge(one)).toMatchObject({ id: one.id, result: 'agrees' });
  });

  it.each(cases)('$id expects something of every check', ({ checks }) => {
    for (const { expected } of checks) expect(Object.keys(expected).length).toBeGreaterThan(0);
  });
});
