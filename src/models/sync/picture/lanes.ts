import { batchLabel } from '../../function/lanes/batchLabel';
import { workEnvironment } from '../../function/lanes/environmentLane';
import { type OpenLane, type Pen, timelinePen } from '../../function/lanes/lanePen';
import type { Run } from '../../model';
import type { TimelineLane } from '../../scene';
import { itemSubject } from '../../subject';
import { nameOf, shortTime } from '../../wording';
import { statusLabel } from '../answerWords';
import type { Answer, SyncEvent } from '../events';
import { isSuccess } from '../rules/retries';
import type { SyncScenario } from '../syncScenario';
import { clientPen } from './clientLanes';

/**
 * The life of every request as its client sees it, the work of every environment, and how much each
 * client that sends several requests has open, as stretches of virtual time.
 */
export function syncLanes({
  trace,
  ended,
}: Pick<Run<SyncScenario, SyncEvent>, 'trace' | 'ended'>): readonly TimelineLane[] {
  const pen = timelinePen();
  const clients = clientPen(pen, trace);
  const live = requestPen(pen);
  for (const event of trace) {
    clients(event);
    if (event.type === 'invocation.started' || event.type === 'invocation.ended') {
      workEnvironment(event, pen, (items) => batchLabel(items, 'request'));
    }
    live(event);
  }
  return pen.lanes(ended.atMs);
}

/** Writes the lanes of requests: each attempt with its answer, the waits, and what it came to. */
function requestPen({ laneOf, next }: Pen): (event: SyncEvent) => void {
  /** How often the work of each has had its effect. */
  const effects = new Map<string, number>();
  /** What the clients of those were told that failed. */
  const failed = new Map<string, Answer>();
  const lane = (item: string) => laneOf(itemSubject(item), `Request ${nameOf(item)}`);
  const goWrong = (item: string): OpenLane => {
    const found = lane(item);
    found.hasProblem = true;
    return found;
  };
  const failedLabel = (item: string, answer: Answer) =>
    `failed: ${statusLabel(answer)}${effects.has(item) ? ', but done' : ''}`;
  return (event) => {
    switch (event.type) {
      case 'request.sent':
        return next(lane(event.item), event.at, 'inFlight', `attempt ${event.attempt}`);
      case 'request.answered': {
        if (isSuccess(event)) return;
        const { open } = goWrong(event.item);
        // The answer matters more than the word: a short attempt has room for little.
        const label = `${event.attempt}: ${statusLabel(event)}`;
        if (open) lane(event.item).open = { ...open, look: 'failing', label };
        return;
      }
      case 'retry.scheduled':
        return next(lane(event.item), event.at, 'waiting', `waits ${shortTime(event.waitMs)}`);
      case 'request.succeeded':
        return next(lane(event.item), event.at, 'done', `succeeded: ${event.status}`);
      case 'request.failed':
        failed.set(event.item, event);
        return next(goWrong(event.item), event.at, 'failing', failedLabel(event.item, event));
      case 'item.completed':
        return tookEffect(event.item);
      default:
        return;
    }
  };

  function tookEffect(item: string) {
    const times = (effects.get(item) ?? 0) + 1;
    effects.set(item, times);
    if (times > 1) goWrong(item);
    const answer = failed.get(item);
    const found = lane(item);
    if (answer && found.open) found.open = { ...found.open, label: failedLabel(item, answer) };
  }
}
