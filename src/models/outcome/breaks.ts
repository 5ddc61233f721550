import type { TraceEvent } from '../../simulator/trace';
import { isFunctionEvent } from '../function/events';
import { itemsIn } from '../itemsIn';
import type { AnyScenario, Run } from '../model';
import type { Break, Breaks, Guarantees } from '../report';
import type { Fate } from './fate';

type AnyRun = Run<AnyScenario, TraceEvent>;

/** Work that ran to the end, in the order of the trace. */
export interface Completion extends Break {
  readonly fate: Fate;
}

/**
 * Where each guarantee first broke, whatever the model.
 *
 * @param completions what counts for order: a model may leave out what is only repeated
 */
export function breaksFrom(
  run: AnyRun,
  fates: ReadonlyMap<string, Fate>,
  completions: readonly Completion[],
): Breaks {
  const all = [...fates.values()];
  return {
    nothingLost: earliest(all.map((fate) => (isLost(fate) ? fate.gone : null))),
    nothingTwice: earliest(all.map(({ again }) => again)),
    orderKept: orderBreak(completions),
    // It can be gone before its work fails, in another copy: only then is a failure not kept.
    failuresKept: earliest(
      all.map((fate) => (isNotKept(fate) && fate.failed ? later(fate.gone, fate.failed) : null)),
    ),
    doneInTime: timeBreak(run, all),
  };
}

/** Whether what a user may want to hold does hold: what did not break. */
export function guaranteesFrom(
  { doneWithinMs }: Pick<AnyScenario, 'doneWithinMs'>,
  breaks: Breaks,
): Guarantees {
  return {
    nothingLost: breaks.nothingLost === null,
    nothingTwice: breaks.nothingTwice === null,
    orderKept: breaks.orderKept === null,
    failuresKept: breaks.failuresKept === null,
    doneInTime: doneWithinMs === null ? null : breaks.doneInTime === null,
  };
}

/** Every time that work ran to the end. */
export function completionsOf(
  trace: readonly TraceEvent[],
  fates: ReadonlyMap<string, Fate>,
): readonly Completion[] {
  return trace.flatMap((event) => {
    if (!isFunctionEvent(event) || event.type !== 'item.completed') return [];
    const fate = fates.get(event.item);
    return fate ? [{ seq: event.seq, at: event.at, fate }] : [];
  });
}

function isLost({ state, completed }: Fate): boolean {
  return (state === 'lost' || state === 'expired') && completed === 0;
}

/** Nobody has it any more, but perhaps a caller who was told so. */
function isNotKept(fate: Fate): boolean {
  return isLost(fate) || (fate.state === 'failed' && fate.completed === 0);
}

/** The one that came first. */
export function earliest(breaks: readonly (Break | null)[]): Break | null {
  return breaks.reduce(
    (first, one) => (one && (!first || one.seq < first.seq) ? one : first),
    null,
  );
}

function later(one: Break | null, other: Break): Break {
  return one && one.seq > other.seq ? one : other;
}

/**
 * The first time that work ran to the end after that of an item sent later in the same group.
 * Items without a group have no order to keep.
 */
function orderBreak(completions: readonly Completion[]): Break | null {
  const latest = new Map<string, number>();
  for (const { fate, seq, at } of completions) {
    if (fate.group === null) continue;
    const before = latest.get(fate.group) ?? -1;
    if (fate.order < before) return { seq, at };
    latest.set(fate.group, fate.order);
  }
  return null;
}

/**
 * When the first item's time was up. What a filter removed has nothing to be done; a run that was
 * cut off earlier does not tell.
 */
function timeBreak({ scenario, trace, ended }: AnyRun, all: readonly Fate[]): Break | null {
  const { doneWithinMs } = scenario;
  if (doneWithinMs === null) return null;
  const isLate = ({ filtered, sentAt, done }: Fate) => {
    const due = sentAt + doneWithinMs;
    if (filtered || (done && done.at <= due)) return false;
    return ended.why === 'quiet' || due <= ended.atMs;
  };
  const late = all.filter(isLate).sort((one, other) => one.sentAt - other.sentAt)[0];
  if (!late) return null;
  const at = Math.min(late.sentAt + doneWithinMs, ended.atMs);
  const last = trace.findLast((event) => event.at <= at && itemsIn(event).includes(late.item));
  return { seq: last?.seq ?? 0, at };
}
