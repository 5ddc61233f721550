import type { Run } from '../../model';
import { breaksFrom, completionsOf } from '../../outcome/breaks';
import type { Breaks } from '../../report';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';
import type { MessageFate } from './fates';

/** Where each guarantee first broke. A message that is processed once more has an order to keep. */
export function breaksOf(
  run: Run<QueueScenario, QueueEvent>,
  fates: ReadonlyMap<string, MessageFate>,
): Breaks {
  return breaksFrom(run, fates, completionsOf(run.trace, fates));
}
