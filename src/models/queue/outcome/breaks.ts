import { itemsIn } from '../../itemsIn';
import type { Run } from '../../model';
import type { Break, Breaks } from '../../report';
import type { QueueEvent } from '../events';
import type { QueueScenario } from '../queueScenario';
import type { Fate } from './fates';

type QueueRun = Run<QueueScenario, QueueEvent>;

/** Where each guarantee first broke. */
export function breaksOf(run: QueueRun, fates: ReadonlyMap<string, Fate>): Breaks {
  const all = [...fates.values()];
  const isLost = ({ state, completed }: Fate) =>
    (state === 'lost' || state === 'expired') && completed === 0;
  return {
    nothingLost: earliest(all.map((fate) => (isLost(fate) ? fate.gone : null))),
    nothingTwice: earliest(all.map(({ again }) => again)),
    orderKept: orderBreak(run.trace, fates),
    // It can be gone before its work fails, in another copy: only then is a failure not kept.
    failuresKept: earliest(
      all.map((fate) => (isLost(fate) && fate.failed ? later(fate.gone, fate.failed) : null)),
    ),
    doneInTime: timeBreak(run, all),
  };
}

function earliest(breaks: readonly (Break | null)[]): Break | null {
  return breaks.reduce(
    (first, one) => (one && (!first || one.seq < first.seq) ? one : first),
    null,
  );
}

function later(one: Break | null, other: Break): Break {
  return one && one.seq > other.seq ? one : other;
}

/**
 * The first time that work ran to the end after that of a message sent later in the same group.
 * Messages without a group have no order to keep.
 */
function orderBreak(trace: readonly QueueEvent[], fates: ReadonlyMap<string, Fate>): Break | null {
  const latest = new Map<string, number>();
  for (const event of trace) {
    if (event.type !== 'item.completed') continue;
    const fate = fates.get(event.item);
    if (!fate || fate.group === null) continue;
    const before = latest.get(fate.group) ?? -1;
    if (fate.order < before) return { seq: event.seq, at: event.at };
    latest.set(fate.group, fate.order);
  }
  return null;
}

/**
 * When the first message's time was up. What a filter removed has nothing to be done; a run that
 * was cut off earlier does not tell.
 */
function timeBreak({ scenario, trace, ended }: QueueRun, all: readonly Fate[]): Break | null {
  const { doneWithinMs } = scenario;
  if (doneWithinMs === null) return null;
  const isLate = ({ state, sentAt, done }: Fate) => {
    const due = sentAt + doneWithinMs;
    if (state === 'discarded' || (done && done.at <= due)) return false;
    return ended.why === 'quiet' || due <= ended.atMs;
  };
  const late = all.filter(isLate).sort((one, other) => one.sentAt - other.sentAt)[0];
  if (!late) return null;
  const at = Math.min(late.sentAt + doneWithinMs, ended.atMs);
  const last = trace.findLast((event) => event.at <= at && itemsIn(event).includes(late.item));
  return { seq: last?.seq ?? 0, at };
}
