import type { LambdaEvent } from '../../../lambda/events';
import type { SyncEvent } from '../events';

type Of<Type extends SyncEvent['type']> = Extract<SyncEvent, { readonly type: Type }>;
type Invoked<Type extends LambdaEvent['type']> = Extract<LambdaEvent, { readonly type: Type }>;

/** One attempt at a request, from both ends: what its client saw, and what happened to its call. */
export interface CallSoFar {
  readonly sent: Of<'request.sent'>;
  answered: Of<'request.answered'> | null;
  throttled: Of<'batch.throttled'> | null;
  rejected: Of<'call.rejected'> | null;
  /** The gateway did not take it. */
  refused: Of<'gateway.refused'> | null;
  returned: Of<'call.returned'> | null;
  started: Invoked<'invocation.started'> | null;
  failed: Invoked<'item.failed'> | null;
  ended: Invoked<'invocation.ended'> | null;
  /** Its work has had its effect. */
  isDone: boolean;
}

/** Every attempt at a request so far, in order. */
export function callsIn(past: readonly SyncEvent[]): readonly CallSoFar[] {
  const calls = new Map<string, CallSoFar>();
  const byInvocation = new Map<number, CallSoFar>();
  for (const event of past) {
    switch (event.type) {
      case 'request.sent':
        calls.set(event.call, {
          ...{ sent: event, answered: null, throttled: null, rejected: null, returned: null },
          ...{ refused: null, started: null, failed: null, ended: null, isDone: false },
        });
        break;
      case 'request.answered':
        change(calls.get(event.call), { answered: event });
        break;
      case 'gateway.refused':
        change(calls.get(event.call), { refused: event });
        break;
      case 'batch.throttled':
        change(calls.get(event.batch), { throttled: event });
        break;
      case 'call.rejected':
        change(calls.get(event.call), { rejected: event });
        break;
      case 'call.returned':
        change(calls.get(event.call), { returned: event });
        break;
      case 'invocation.started': {
        const call = calls.get(event.batch);
        change(call, { started: event });
        if (call) byInvocation.set(event.invocation, call);
        break;
      }
      case 'item.completed':
        change(byInvocation.get(event.invocation), { isDone: true });
        break;
      case 'item.failed':
        change(byInvocation.get(event.invocation), { failed: event });
        break;
      case 'invocation.ended':
        change(byInvocation.get(event.invocation), { ended: event });
        break;
      default:
        break;
    }
  }
  return [...calls.values()];
}

function change(call: CallSoFar | undefined, to: Partial<CallSoFar>): void {
  if (call) Object.assign(call, to);
}
