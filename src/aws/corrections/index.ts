import { asyncAndErrorsCorrections } from './asyncAndErrors';
import type { Correction } from './correction';
import { environmentCorrections } from './environment';
import { operationsCorrections } from './operations';
import { queueCorrections } from './queue';
import { scalingCorrections } from './scaling';
import { streamCorrections } from './stream';
import { synchronousCorrections } from './synchronous';

/**
 * Every difference that is known, by its number; load it with a dynamic import, it is too big to
 * wait for.
 */
export const corrections: readonly Correction[] = [
  ...asyncAndErrorsCorrections,
  ...synchronousCorrections,
  ...queueCorrections,
  ...streamCorrections,
  ...scalingCorrections,
  ...environmentCorrections,
  ...operationsCorrections,
];
