import type { Run } from '../../model';
import type { Guarantees } from '../../report';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';
import { breaksOf } from './breaks';
import type { Fate } from './fates';

/** Whether what a user may want to hold does hold in this run. */
export function guaranteesOf(
  run: Run<QueueScenario, QueueEvent>,
  fates: ReadonlyMap<string, Fate>,
): Guarantees {
  const breaks = breaksOf(run, fates);
  return {
    nothingLost: breaks.nothingLost === null,
    nothingTwice: breaks.nothingTwice === null,
    orderKept: breaks.orderKept === null,
    failuresKept: breaks.failuresKept === null,
    doneInTime: run.scenario.doneWithinMs === null ? null : breaks.doneInTime === null,
  };
}
