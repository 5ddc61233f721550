import type { AfterFailure, Fault, Handler } from './handler';

/** Nothing runs in no time: 1 ms is also the least that is billed. */
const SHORTEST_MS = 1;

/** An item as the function gets it. */
export interface WorkItem {
  readonly item: string;
  /** What a report shows: the receive count of a message, or which try of its batch this is. */
  readonly attempt: number;
  /**
   * Which time it is handed to the function, as far as the event source knows: faults that hit the
   * first attempts go by it, because a new batch begins at attempt 1 with the same items.
   */
  readonly delivery: number;
  /** Message group or partition key. */
  readonly group: string | null;
}

/** How the work on one item went. */
export type WorkOutcome = 'completed' | 'reported' | 'threw' | 'exited' | 'timedOut' | 'skipped';

/** The work on one item, `afterMs` counted from the moment the handler began. */
interface WorkStep {
  readonly item: string;
  readonly outcome: WorkOutcome;
  readonly afterMs: number;
}

/** How the handler itself ended; what its response means is for the mapping to say. */
export type HandlerEnd = 'returned' | 'error' | 'timeout' | 'exit';

export interface InvocationPlan {
  readonly steps: readonly WorkStep[];
  /** Milliseconds from the handler's beginning to its end. */
  readonly handlerMs: number;
  readonly end: HandlerEnd;
  /** The items that the handler names as failed when it returns, in batch order. */
  readonly reported: readonly string[];
}

export interface PlanInput {
  readonly items: readonly WorkItem[];
  readonly handler: Handler;
  /** What is left of the function's timeout when the handler begins, in milliseconds. */
  readonly budgetMs: number;
  /** Virtual time at which the handler begins. */
  readonly startsAt: number;
  readonly afterFailure: AfterFailure;
  /** Named random draws in [0, 1). */
  readonly draw: (subject: string, what: string) => number;
}

/**
 * Works out what one invocation of the handler will do. Nothing outside can change its course once
 * it has begun, so it is worked out at once and then lived through on the clock.
 */
export function planInvocation(input: PlanInput): InvocationPlan {
  const { items, handler, budgetMs, startsAt } = input;
  const steps: WorkStep[] = [];
  const reported: string[] = [];
  const failedGroups = new Set<string | null>();
  let stopped = false;
  let clock = 0;
  const ends = (end: HandlerEnd, handlerMs: number): InvocationPlan => ({
    steps,
    handlerMs: Math.max(SHORTEST_MS, handlerMs),
    end,
    reported: end === 'returned' ? reported : [],
  });

  for (const work of items) {
    const { item } = work;
    if (stopped || (input.afterFailure === 'skipGroup' && failedGroups.has(work.group))) {
      steps.push({ item, outcome: 'skipped', afterMs: clock });
      reported.push(item);
      continue;
    }
    const { fault, slowerByMs } = faultsFor(work, startsAt + clock, input);
    const doneAfter = clock + durationOf(item, input) + slowerByMs;
    if (fault === 'hang' || doneAfter > budgetMs) {
      steps.push({ item, outcome: 'timedOut', afterMs: budgetMs });
      return ends('timeout', budgetMs);
    }
    clock = doneAfter;
    if (fault === 'throw' || fault === 'exit') {
      steps.push({ item, outcome: fault === 'throw' ? 'threw' : 'exited', afterMs: clock });
      return ends(fault === 'throw' ? 'error' : 'exit', clock);
    }
    steps.push({ item, outcome: fault === 'report' ? 'reported' : 'completed', afterMs: clock });
    if (fault === 'report') {
      reported.push(item);
      failedGroups.add(work.group);
      stopped = input.afterFailure === 'stop';
    }
  }
  const allFailed = items.length > 0 && steps.every((step) => step.outcome !== 'completed');
  return ends(allFailed && handler.throwsWhenAllFail ? 'error' : 'returned', clock);
}

function durationOf(item: string, { handler, draw }: PlanInput): number {
  const { msPerItem } = handler;
  if (typeof msPerItem === 'number') return msPerItem;
  const [from, to] = msPerItem;
  return Math.round(from + (to - from) * draw(`message:${item}`, 'duration'));
}

/** The first fault that hits this attempt at this item, if any, and how slow it is besides. */
function faultsFor(work: WorkItem, atMs: number, input: PlanInput) {
  const { faults } = input.handler;
  const first = (isMeant: (fault: Fault) => boolean) =>
    faults.find((fault) => isMeant(fault) && hits(fault, work, atMs, input));
  return {
    fault: first(({ does }) => does !== 'slow')?.does ?? null,
    slowerByMs: first(({ does }) => does === 'slow')?.byMs ?? 0,
  };
}

function hits(fault: Fault, work: WorkItem, atMs: number, input: PlanInput) {
  if (fault.items !== 'all' && !fault.items.includes(work.item)) return false;
  if (fault.attempts !== 'all' && work.delivery > fault.attempts) return false;
  if (atMs < (fault.fromMs ?? 0) || atMs >= (fault.toMs ?? Number.POSITIVE_INFINITY)) return false;
  if (fault.chance === undefined) return true;
  // Numbered among those left to chance, so that one more certain fault leaves their draws alone.
  const number = input.handler.faults.filter(({ chance }) => chance !== undefined).indexOf(fault);
  return input.draw(`message:${work.item}`, `fault:${number}:${work.delivery}`) < fault.chance;
}
