import type { DetailDocument } from '../../details';
import { clockTime } from '../../wording';
import type { StreamEvent } from '../events';
import type { DestinationRecord } from '../rules/destination';
import { DESTINATIONS } from '../settings';

/** What the destination got, by the `seq` of the event that it is of. */
export type Sent = ReadonlyMap<number, DestinationRecord>;

/** The very records that AWS sends for what was given up in these events. */
export function documentsOf(
  past: readonly StreamEvent[],
  sent: Sent,
  isMeant: (discarded: readonly string[]) => boolean,
): readonly DetailDocument[] {
  return past.flatMap((event) => {
    if (event.type !== 'batch.discarded' || event.target === null) return [];
    const record = sent.get(event.seq);
    if (!record || !isMeant(event.discarded)) return [];
    const title = `Sent to the ${DESTINATIONS[event.target]} at ${clockTime(event.at)}`;
    return [{ title, json: record.record }];
  });
}
