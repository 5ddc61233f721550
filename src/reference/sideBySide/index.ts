import { asyncEntries } from './async';
import type { Entry } from './entry';
import { notShown } from './notShown';
import { queueEntries, queueScalingEntries } from './queue';
import { streamEntries } from './stream';
import { syncEntries } from './sync';

/** Of every correction what a run shows of it, or why none does. */
export const sideBySide: readonly Entry[] = [
  ...asyncEntries,
  ...syncEntries,
  ...queueEntries,
  ...queueScalingEntries,
  ...streamEntries,
  ...notShown,
].sort((one, other) => one.n - other.n);
