import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FAULTS } from '../models/faults';
import { faultFragment, readFaultLink } from './faultLink';
import { packed } from './link';

it('leads back to the same fault at the same moment with the same changes', () => {
  const links = fc.record({
    fault: fc.constantFrom(...FAULTS.map(({ id }) => id)),
    moment: fc.record({
      virtualMs: fc.integer({ min: 0, max: 400 * 86_400_000 }),
      stepAtInstant: fc.integer({ min: 0, max: 9_999 }),
    }),
    changes: fc.dictionary(
      fc.constantFrom('queue', 'sync'),
      fc.record({ settings: fc.record({ function: fc.record({ Timeout: fc.nat() }) }) }),
      { noNullPrototype: true },
    ),
  });
  fc.assert(
    fc.property(links, (link) => {
      expect(readFaultLink(faultFragment(link))).toEqual({ ok: true, ...link });
    }),
  );
});

it('is as short as ever while nothing is changed', () => {
  const moment = { virtualMs: 33_000, stepAtInstant: 0 };
  expect(faultFragment({ fault: 'throttle', moment, changes: {} })).toBe('#f=throttle&t=33000');
});

it.each(['', '#', '#s=abc&t=0', '#f='])('is no such link: %s', (fragment) => {
  expect(readFaultLink(fragment)).toBeNull();
});

it('says that there is no such fault', () => {
  expect(readFaultLink('#f=flood&t=0')).toMatchObject({
    ok: false,
    message: expect.stringContaining('no such fault'),
  });
});

it.each([
  ['c=nonsense', 'cut off or garbled'],
  [`c=${packed([1])}`, 'of no model'],
  [`c=${packed({ queue: 3 })}`, 'of no model'],
  [`c=${'A'.repeat(17_000)}`, 'too long'],
])('says why changes cannot be read: %.20s', (changes, why) => {
  expect(readFaultLink(`#f=outage&${changes}&t=0`)).toMatchObject({
    ok: false,
    message: expect.stringContaining(why),
  });
});

it('begins at the beginning when the moment is missing or garbled', () => {
  const begun = { fault: 'outage', moment: { virtualMs: 0, stepAtInstant: 0 }, changes: {} };
  expect(readFaultLink('#f=outage')).toMatchObject(begun);
  expect(readFaultLink('#f=outage&t=soon')).toMatchObject(begun);
});
