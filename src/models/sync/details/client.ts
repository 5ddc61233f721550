import { type Details, plainDetail, type Turn } from '../../details';
import { count, nameOf, plural } from '../../wording';
import { answerWords } from '../answerWords';
import type { SyncEvent } from '../events';

/** What a client is like once these events about it have happened. */
export function clientDetails(past: readonly SyncEvent[]): Details {
  const requests = new Map<string, Turn>();
  const backingOff = new Set<string>();
  let succeeded = 0;
  let failed = 0;
  let retries = 0;
  let tokensLeft: number | null = null;
  const say = (item: string, to: Pick<Turn, 'look' | 'says'>) => {
    const turn = requests.get(item);
    if (turn) requests.set(item, { ...turn, ...to });
  };
  for (const event of past) {
    switch (event.type) {
      case 'request.sent': {
        const { item, seq, attempt } = event;
        backingOff.delete(item);
        const says = attempt === 1 ? 'sent' : `attempt ${attempt}`;
        const turn = requests.get(item) ?? { seq, title: `Request ${nameOf(item)}` };
        requests.set(item, { ...turn, look: 'inFlight', says });
        break;
      }
      case 'retry.scheduled':
        retries += 1;
        backingOff.add(event.item);
        tokensLeft = event.tokensLeft;
        say(event.item, { look: 'waiting', says: `waits to be sent again${left(tokensLeft)}` });
        break;
      case 'request.succeeded':
        succeeded += 1;
        tokensLeft = event.tokensLeft;
        say(event.item, { look: 'done', says: `succeeded${left(tokensLeft)}` });
        break;
      case 'request.failed':
        failed += 1;
        tokensLeft = event.tokensLeft;
        say(event.item, { look: 'failing', says: `${answerWords(event)}${left(tokensLeft)}` });
        break;
      default:
        break;
    }
  }
  const open = requests.size - succeeded - failed;
  const isBackingOff = open > 0 && backingOff.size === open;
  return {
    state: open === 0 ? 'nothing open' : `${plural(open, 'request')} open`,
    look: open === 0 ? 'idle' : isBackingOff ? 'waiting' : 'inFlight',
    body: null,
    known: [
      ...(tokensLeft === null ? [] : [plainDetail('Retry tokens left', count(tokensLeft))]),
      plainDetail('Requests', count(requests.size)),
      plainDetail('Succeeded', count(succeeded)),
      plainDetail('Failed', count(failed)),
      plainDetail('Retries', count(retries)),
    ],
    turnsName: 'Requests',
    turns: [...requests.values()],
  };
}

function left(tokens: number | null): string {
  return tokens === null ? '' : `, ${plural(tokens, 'token')} left`;
}
