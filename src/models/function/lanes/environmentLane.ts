import type { LambdaEvent } from '../../../lambda/events';
import type { Pen } from './lanePen';

/**
 * Writes the lanes of environments: getting ready, and each invocation with how it ended.
 *
 * @param batchLabel the items of a batch in few characters
 */
export function workEnvironment(
  event: Extract<LambdaEvent, { readonly type: 'invocation.started' | 'invocation.ended' }>,
  { laneOf, next, close }: Pen,
  batchLabel: (items: readonly string[]) => string,
): void {
  const { environment, at } = event;
  const lane = laneOf(`environment:${environment}`, `Environment ${environment.slice(1)}`);
  if (event.type === 'invocation.started') {
    if (event.handlerAt > at) next(lane, at, 'starting', 'cold start');
    return next(lane, event.handlerAt, 'inFlight', batchLabel(event.items));
  }
  const isFailure = event.result !== 'success' && event.result !== 'partial';
  const label = isFailure ? event.result : (lane.open?.label ?? '');
  if (lane.open) lane.open = { ...lane.open, look: isFailure ? 'failing' : 'done', label };
  lane.hasProblem ||= isFailure;
  close(lane, at);
}
