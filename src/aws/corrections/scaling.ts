import type { Correction } from './correction';

/** Where the course notes differ about scaling. */
export const scalingCorrections: readonly Correction[] = [
  {
    n: 32,
    kind: 'outdated',
    area: 'Scaling',
    notes:
      'Lambda will immediately increase concurrency up to the burst level of the Region, then it will add 500 more invocations each minute.',
    today:
      'Since November 2023: 1,000 environments per 10 s and per function, no burst per Region.',
    since: 'November 2023',
    source: ['conc-scale-rate', 'conc-burst-old'],
  },
  {
    n: 33,
    kind: 'outdated',
    area: 'Scaling',
    notes:
      'Requests could be throttled for a few minutes even when the limit itself is higher than the burst.',
    today: 'Seconds now.',
    since: 'November 2023',
    source: ['conc-per-function'],
  },
  {
    n: 34,
    kind: 'missing',
    area: 'Scaling',
    notes: null,
    today:
      'Requests per second are limited to 10 x concurrency. Reserved concurrency (100 must stay unreserved) and provisioned concurrency.',
    since: null,
    source: ['conc-rps', 'conc-reserved', 'conc-provisioned'],
  },
];
