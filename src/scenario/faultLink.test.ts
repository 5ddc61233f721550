import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FAULTS } from '../models/faults';
import { faultFragment, readFaultLink } from './faultLink';

it('leads back to the same fault at the same moment', () => {
  const links = fc.record({
    fault: fc.constantFrom(...FAULTS.map(({ id }) => id)),
    moment: fc.record({
      virtualMs: fc.integer({ min: 0, max: 400 * 86_400_000 }),
      stepAtInstant: fc.integer({ min: 0, max: 9_999 }),
    }),
  });
  fc.assert(
    fc.property(links, (link) => {
      expect(readFaultLink(faultFragment(link))).toEqual(link);
    }),
  );
});

it.each(['', '#', '#s=abc&t=0', '#f=', '#f=flood&t=0'])('is no such link: %s', (fragment) => {
  expect(readFaultLink(fragment)).toBeNull();
});

it('begins at the beginning when the moment is missing or garbled', () => {
  const moment = { virtualMs: 0, stepAtInstant: 0 };
  expect(readFaultLink('#f=outage')).toEqual({ fault: 'outage', moment });
  expect(readFaultLink('#f=outage&t=soon')).toEqual({ fault: 'outage', moment });
});
