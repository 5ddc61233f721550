import type { LambdaEvent, ThrottleReason } from '../../lambda/events';
import type { Happening, TraceEvent } from '../../simulator/trace';

/** What a function and the batches that are handed to it go through, whatever the event source. */
export type FunctionEvent =
  | LambdaEvent
  | Happening<
      'batch.throttled',
      { batch: string; items: readonly string[]; limit: ThrottleReason }
    >;

const TYPES: Readonly<Record<FunctionEvent['type'], true>> = {
  'environment.created': true,
  'environment.reset': true,
  'environment.recycled': true,
  'invocation.started': true,
  'item.completed': true,
  'item.recognised': true,
  'item.failed': true,
  'invocation.ended': true,
  'batch.throttled': true,
};

/** The events of a trace that are about the function: every model records them alike. */
export function functionEvents(trace: readonly TraceEvent[]): readonly FunctionEvent[] {
  return trace.filter(isFunctionEvent);
}

/** Whether an event is about the function or a batch that it does not take. */
export function isFunctionEvent(event: TraceEvent): event is FunctionEvent {
  return event.type in TYPES;
}
