import type { Run } from '../../model';
import { breaksFrom, earliest } from '../../outcome/breaks';
import type { Breaks } from '../../report';
import type { AsyncScenario } from '../asyncScenario';
import type { AsyncEvent } from '../events';
import type { EventFate } from './fates';

/**
 * Where each guarantee first broke. Lambda promises no order, so there is none to keep. An event whose
 * work had its effect before it failed is missed by nobody, but its failure is kept nowhere.
 */
export function breaksOf(
  run: Run<AsyncScenario, AsyncEvent>,
  fates: ReadonlyMap<string, EventFate>,
): Breaks {
  const breaks = breaksFrom(run, fates, []);
  const unkept = [...fates.values()].filter(({ state, failed }) => state === 'lost' && failed);
  const failuresKept = earliest([breaks.failuresKept, ...unkept.map(({ gone }) => gone)]);
  return { ...breaks, failuresKept };
}
