import type { StreamEvent } from '../events';

/** The records that are dealt with at an event, whatever has become of them; often none. */
export function dealtWithIn(event: StreamEvent): readonly string[] {
  switch (event.type) {
    case 'record.missed':
    case 'record.skipped':
    case 'record.expired':
      return [event.item];
    case 'batch.succeeded':
      return event.items;
    case 'batch.cut':
      return event.done;
    case 'batch.discarded':
      return event.discarded;
    default:
      return [];
  }
}
