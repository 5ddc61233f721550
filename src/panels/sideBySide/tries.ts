import type { InvocationResult } from '../../lambda/response';
import { type FunctionEvent, isFunctionEvent } from '../../models/function/events';
import { itemSubject } from '../../models/subject';
import type { OpenRun } from '../../playback/openRun';

/** One time that the function was to work on an item. Times are virtual milliseconds. */
export interface Try {
  /** The event that it began with, and the one that it came to something with. */
  readonly seq: number;
  readonly endSeq: number;
  readonly atMs: number;
  readonly endedAtMs: number;
  /** Throttled: the function was not invoked. Running: the run was cut off before it ended. */
  readonly result: InvocationResult | 'throttled' | 'running';
}

type Tried = Pick<OpenRun, 'trace' | 'eventsOf'>;

/** Every time that the function was to work on an item, in order. */
export function triesOf(run: Tried, item: string): readonly Try[] {
  const tries: Try[] = [];
  for (const seq of run.eventsOf(itemSubject(item))) {
    const event = run.trace[seq];
    if (!event || !isFunctionEvent(event)) continue;
    const { at } = event;
    const begun = { seq, endSeq: seq, atMs: at, endedAtMs: at } as const;
    if (event.type === 'batch.throttled') tries.push({ ...begun, result: 'throttled' });
    else if (event.type === 'invocation.started') tries.push({ ...begun, result: 'running' });
    else if (event.type === 'invocation.ended') {
      const open = tries.findLastIndex(({ result }) => result === 'running');
      const last = tries[open];
      if (!last) continue;
      tries[open] = { ...last, endSeq: seq, endedAtMs: at, result: resultFor(event, item) };
    }
  }
  return tries;
}

/** How long it waited after each try until the next one, in virtual milliseconds. */
export function waitsBetween(tries: readonly Try[]): readonly number[] {
  return tries
    .slice(1)
    .map(({ atMs }, index) => Math.max(0, atMs - (tries[index]?.endedAtMs ?? 0)));
}

/**
 * The item that the fault hits first: the one that the function fails on, or that it is not given;
 * the first one of all where nothing goes wrong.
 */
export function firstHit({ trace, report }: Pick<OpenRun, 'trace' | 'report'>): string | null {
  for (const event of trace) {
    const item = isFunctionEvent(event) ? hitBy(event) : null;
    if (item !== null) return item;
  }
  return Object.keys(report.items)[0] ?? null;
}

function hitBy(event: FunctionEvent): string | null {
  switch (event.type) {
    case 'item.failed':
      return event.outcome === 'skipped' ? null : event.item;
    case 'batch.throttled':
      return event.items[0] ?? null;
    case 'invocation.ended':
      // A response of the wrong form, or no time left: nothing was wrong with any item.
      return event.result === 'success' ? null : (event.failed[0] ?? null);
    default:
      return null;
  }
}

/** A batch of which some failed is no failure for the others. */
function resultFor(
  { result, failed }: Extract<FunctionEvent, { readonly type: 'invocation.ended' }>,
  item: string,
): InvocationResult {
  return result === 'partial' && !failed.includes(item) ? 'success' : result;
}
