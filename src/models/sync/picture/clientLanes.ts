import type { Pen } from '../../function/lanes/lanePen';
import type { Subject } from '../../subject';
import { plural } from '../../wording';
import { clientWords } from '../clientNames';
import type { SyncEvent } from '../events';

/** What a client has open, and what it has left to try again with. */
interface Open {
  awaiting: number;
  backingOff: number;
  tokensLeft: number | null;
}

/**
 * Writes the lanes of clients that send more than one request and try some again: how many of them
 * are open, and how many retry tokens the client has left.
 */
export function clientPen(
  { laneOf, next, close }: Pen,
  trace: readonly SyncEvent[],
): (event: SyncEvent) => void {
  const clients = new Map<string, Open>();
  for (const client of busyOf(trace)) {
    clients.set(client, { awaiting: 0, backingOff: 0, tokensLeft: null });
    laneOf(subjectOf(client), clientWords(client));
  }
  return (event) => {
    if (!('client' in event)) return;
    const open = clients.get(event.client);
    if (!open) return;
    switch (event.type) {
      case 'request.sent':
        if (event.attempt > 1) open.backingOff -= 1;
        open.awaiting += 1;
        break;
      case 'retry.scheduled':
        open.backingOff += 1;
        open.awaiting -= 1;
        break;
      case 'request.succeeded':
      case 'request.failed':
        open.awaiting -= 1;
        break;
      default:
        return;
    }
    if ('tokensLeft' in event) open.tokensLeft = event.tokensLeft;
    const lane = laneOf(subjectOf(event.client), clientWords(event.client));
    if (event.type === 'request.failed' && event.why === 'noTokens') lane.hasProblem = true;
    const all = open.awaiting + open.backingOff;
    if (all === 0) return close(lane, event.at);
    const look = open.awaiting > 0 ? 'inFlight' : 'waiting';
    const left = open.tokensLeft === null ? '' : `${plural(open.tokensLeft, 'token')}, `;
    return next(lane, event.at, look, `${left}${all} open`);
  };
}

/** The clients that send more than one request and retry, in the order in which they begin. */
function busyOf(trace: readonly SyncEvent[]): readonly string[] {
  const requests = new Map<string, number>();
  const retrying = new Set<string>();
  for (const event of trace) {
    if (event.type === 'retry.scheduled') retrying.add(event.client);
    if (event.type !== 'request.sent' || event.attempt > 1) continue;
    requests.set(event.client, (requests.get(event.client) ?? 0) + 1);
  }
  return [...requests].flatMap(([client, sent]) =>
    sent > 1 && retrying.has(client) ? [client] : [],
  );
}

function subjectOf(client: string): Subject {
  return `client:${client}`;
}
