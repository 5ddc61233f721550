import type { WorkloadItem } from '../../workload';
import type { Copy, DropReason } from '../events';
import { errorAt, targetsOf } from '../rules/targets';
import type { Place } from './place';

/** A copy of an event that has come to its end. */
interface EndedCopy {
  readonly about: {
    readonly subject: string;
    readonly item: string;
    readonly copy: Copy;
    readonly batch: string;
  };
  readonly item: WorkloadItem;
  readonly requestId: string;
  readonly invokeCount: number;
  readonly invocation: number | null;
  /** Why Lambda gives it up; null for what went well. */
  readonly why: DropReason | null;
}

/**
 * Drops an event that is given up, and sends what is left of it to every target that is there for
 * it. Lambda tries that once: what no target gets is gone (fact `async-delivery-failure`).
 */
export function sendToTargets({ simulation, settings, troubles }: Place, ended: EndedCopy): void {
  const { about, item, requestId, invokeCount, invocation, why } = ended;
  const isDenied = troubles.targets.now() === true;
  const sent = targetsOf(settings(), why === null).map((target) => ({
    target,
    error: errorAt(target, item.bytes, isDenied),
  }));
  if (why !== null) {
    const isKept = sent.some(({ error }) => error === null);
    const fields = { why, invokeCount, invocation, isKept };
    simulation.record({ type: 'event.dropped', ...about, ...fields });
  }
  for (const { target, error } of sent) {
    simulation.aside(() => {
      if (error === null) {
        const fields = { requestId, invokeCount, invocation, why };
        simulation.record({ type: 'target.received', ...about, ...target, ...fields });
      } else simulation.record({ type: 'target.failed', ...about, ...target, error });
    });
  }
}
