import type { Run } from '../../model';
import { breaksFrom } from '../../outcome/breaks';
import type { Breaks } from '../../report';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent } from '../events';
import type { EventFate } from './fates';

/** Where each guarantee first broke. Lambda promises no order, so there is none to keep. */
export function breaksOf(
  run: Run<AsyncScenario, AsyncEvent>,
  fates: ReadonlyMap<string, EventFate>,
): Breaks {
  return breaksFrom(run, fates, []);
}
