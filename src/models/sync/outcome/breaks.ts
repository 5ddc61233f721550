import type { Run } from '../../model';
import { breaksFrom } from '../../outcome/breaks';
import type { Breaks } from '../../report';
import type { SyncEvent } from '../events';
import type { SyncScenario } from '../syncScenario';
import type { RequestFate } from './fates';

/**
 * Where each guarantee first broke. Nothing is lost as long as callers are told, but a failure that
 * only its caller knows of is kept nowhere. Requests have no order.
 */
export function breaksOf(
  run: Run<SyncScenario, SyncEvent>,
  fates: ReadonlyMap<string, RequestFate>,
): Breaks {
  return breaksFrom(run, fates, []);
}
