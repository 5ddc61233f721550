import type { AfterFailure, Fault, Handler } from './handler';
import type { IdempotencyTable } from './idempotency';

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

/**
 * How the work on one item went. recognised: the idempotency table knows that it is done, so it is
 * not done again; inProgress: the table says that someone works on it, which is an error.
 */
export type WorkOutcome =
  | 'completed'
  | 'recognised'
  | 'reported'
  | 'threw'
  | 'inProgress'
  | 'exited'
  | 'timedOut'
  | 'skipped';

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
  /** What the handler asks before it works on an item; null when it keeps no such table. */
  readonly table: IdempotencyTable | null;
  /** Named random draws in [0, 1). */
  readonly draw: (subject: string, what: string) => number;
}

/**
 * Works out what one invocation of the handler will do. Nothing outside can change its course once
 * it has begun, so it is worked out at once and then lived through on the clock.
 */
export function planInvocation(input: PlanInput): InvocationPlan {
  const { items, handler, budgetMs, startsAt, table } = input;
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
    const known = table?.begin(item, startsAt + clock, startsAt + budgetMs) ?? 'new';
    if (known === 'inProgress') {
      steps.push({ item, outcome: 'inProgress', afterMs: clock });
      return ends('error', clock);
    }
    const takesMs = known === 'done' ? 0 : durationOf(item, input) + slowerByMs;
    const does = fault?.does ?? null;
    // What the table recognises is not worked on: only what comes after the work can go wrong.
    const hasEffect = known === 'new' && (fault === null || fault.after !== undefined);
    const goesWrong = known === 'new' || fault?.after === 'work';
    const doneAfter = clock + takesMs;
    if ((does === 'hang' && known === 'new' && !hasEffect) || doneAfter > budgetMs) {
      steps.push({ item, outcome: 'timedOut', afterMs: budgetMs });
      return ends('timeout', budgetMs);
    }
    clock = doneAfter;
    if (known === 'done') steps.push({ item, outcome: 'recognised', afterMs: clock });
    if (hasEffect) steps.push({ item, outcome: 'completed', afterMs: clock });
    if (hasEffect && fault?.after !== 'effect') table?.done(item, startsAt + clock);
    if (!fault || !goesWrong) continue;
    if (does === 'hang') {
      steps.push({ item, outcome: 'timedOut', afterMs: budgetMs });
      return ends('timeout', budgetMs);
    }
    if (does !== 'exit' && known === 'new' && fault.after !== 'work') table?.threw(item);
    if (does === 'throw' || does === 'exit') {
      steps.push({ item, outcome: does === 'throw' ? 'threw' : 'exited', afterMs: clock });
      return ends(does === 'throw' ? 'error' : 'exit', clock);
    }
    steps.push({ item, outcome: 'reported', afterMs: clock });
    reported.push(item);
    failedGroups.add(work.group);
    stopped = input.afterFailure === 'stop';
  }
  const isDone = ({ outcome }: WorkStep) => outcome === 'completed' || outcome === 'recognised';
  const allFailed = items.length > 0 && !steps.some(isDone);
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
    fault: first(({ does }) => does !== 'slow') ?? null,
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
