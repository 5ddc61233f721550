import type { Run } from '../../model';
import { breaksFrom, completionsOf } from '../../outcome/breaks';
import type { Breaks } from '../../report';
import type { StreamEvent } from '../events';
import type { StreamScenario } from '../streamScenario';
import type { RecordFate } from './fates';

/**
 * Where each guarantee first broke. What has an order to keep is the first time that each record's
 * work ran to the end: whatever is handled again is counted as such.
 */
export function breaksOf(
  run: Run<StreamScenario, StreamEvent>,
  fates: ReadonlyMap<string, RecordFate>,
): Breaks {
  const completions = completionsOf(run.trace, fates);
  return breaksFrom(
    run,
    fates,
    completions.filter(({ fate, seq }) => fate.done?.seq === seq),
  );
}
