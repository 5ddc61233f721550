import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FAULTS } from '../../models/faults';
import { fragmentOfRoute, isSamePage, type Route } from '../route';
import { readRoute } from './readRoute';

const name = fc.stringMatching(/^[\w-]{1,80}$/);
const entry = fc.option(fc.integer({ min: 0, max: 9_999 }));

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { is: 'front' },
    { is: 'sandbox' },
    { is: 'learn' },
    { is: 'challenges' },
    { is: 'about' },
    ...FAULTS.map(({ id }) => ({ is: 'comparison', fault: id }) as const),
  ),
  fc.record({ is: fc.constant('lesson' as const), id: name, step: fc.option(name) }),
  fc.record({ is: fc.constant('challenge' as const), id: name }),
  fc.record({ is: fc.constant('notes' as const), entry }),
);

it('reads every route from its own fragment', () => {
  fc.assert(
    fc.property(route, (one) => {
      expect(readRoute(fragmentOfRoute(one))).toEqual(one);
    }),
  );
});

it('knows links by what they hold, whatever else is in them', () => {
  expect(readRoute('#s=N4Ig&v=log&t=33000.2')).toEqual({ is: 'sandbox' });
  expect(readRoute('#f=throttle&c=N4Ig&t=5')).toEqual({ is: 'comparison', fault: 'throttle' });
  expect(readRoute('#')).toEqual({ is: 'front' });
});

it.each([
  '#nonsense',
  '#lesson=',
  '#lesson=a b',
  '#lesson=a&step=',
  '#lesson=a&step=b&more=c',
  '#challenge=%3Cscript%3E',
  '#notes=-1',
  '#notes=1.5',
  '#f=noSuchFault',
  `#lesson=${'a'.repeat(81)}`,
])('leads nowhere by %s', (fragment) => {
  expect(readRoute(fragment)).toBeNull();
});

it('never fails, whatever the fragment', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readRoute(`#${text}`)).not.toThrow();
    }),
  );
});

it('tells steps of one lesson from another lesson', () => {
  const first = { is: 'lesson', id: 'a', step: null } as const;
  expect(isSamePage(first, { ...first, step: 'b' })).toBe(true);
  expect(isSamePage(first, { ...first, id: 'b' })).toBe(false);
  expect(isSamePage(first, { is: 'challenge', id: 'a' })).toBe(false);
  expect(isSamePage({ is: 'notes', entry: 1 }, { is: 'notes', entry: 2 })).toBe(true);
});
