import type { InvocationResult } from '../../lambda/response';
import type { TraceEvent } from '../../simulator/trace';
import type { Problem } from '../model';
import { listOf, nameOf, sentence } from '../wording';
import { functionEvents } from './events';

/** What a model calls what the function works on. */
export interface ProblemWords {
  /** `message`. */
  readonly noun: string;
  /** The same with its article: `a message`. */
  readonly one: string;
  /** What an invocation works on and fails with: `batches`. */
  readonly works: string;
  /**
   * What an invocation did that named failed items: `left failed messages in the queue`. Left out
   * where an invocation is all or nothing.
   */
  readonly partial?: string;
  /** What is one problem, however often it happens to it; left out, its batch. */
  readonly sameAs?: (of: { readonly batch: string; readonly items: readonly string[] }) => string;
}

const RESULT: Readonly<Record<Exclude<InvocationResult, 'success'>, string>> = {
  partial: 'failed in part',
  error: 'failed with an error',
  timeout: 'timed out',
  exit: 'ended because the process exited',
};

/** What goes wrong around the function, whatever the event source, in order of time. */
export function functionProblems(
  trace: readonly TraceEvent[],
  { noun, one, works, partial = RESULT.partial, sameAs = ({ batch }) => batch }: ProblemWords,
): readonly Problem[] {
  const problems: Problem[] = [];
  /** What each invocation that still runs works on. */
  const running = new Map<number, readonly string[]>();
  const completed = new Set<string>();
  const failed = new Set<string>();
  const throttled = new Set<string>();
  const say = ({ seq, at }: TraceEvent, title: string, kind: string) =>
    problems.push({ seq, at, title, kind });

  for (const event of functionEvents(trace)) {
    switch (event.type) {
      case 'invocation.started': {
        const held = new Set([...running.values()].flat());
        const twice = event.items.filter((item) => held.has(item));
        running.set(event.invocation, event.items);
        const are = twice.length === 1 ? 'is' : 'are';
        if (twice.length === 0) break;
        say(
          event,
          sentence(`${listOf(noun, twice)} ${are} in two places`),
          `times ${one} was in two places`,
        );
        break;
      }
      case 'invocation.ended': {
        running.delete(event.invocation);
        if (event.result === 'success') break;
        // A batch that fails again and again is one problem, and so is one that is throttled.
        if (failed.has(sameAs(event))) break;
        failed.add(sameAs(event));
        const did = event.result === 'partial' ? partial : RESULT[event.result];
        say(event, `Invocation ${event.invocation} ${did}`, `${works} ${did}`);
        break;
      }
      case 'item.completed':
        if (completed.has(event.item)) {
          say(
            event,
            sentence(`${noun} ${nameOf(event.item)} was processed again`),
            `times ${one} was processed again`,
          );
        }
        completed.add(event.item);
        break;
      case 'item.failed':
        if (event.outcome === 'inProgress') {
          say(
            event,
            `The table says that ${noun} ${nameOf(event.item)} is in progress`,
            `times the table said that ${one} is in progress`,
          );
        }
        break;
      case 'batch.throttled':
        if (throttled.has(sameAs(event))) break;
        throttled.add(sameAs(event));
        say(event, 'The function was throttled', `${works} were throttled`);
        break;
      default:
        break;
    }
  }
  return problems;
}

/** Problems of several kinds in the order of the trace. */
export function inOrder(...problems: readonly (readonly Problem[])[]): readonly Problem[] {
  return problems.flat().sort((one, other) => one.seq - other.seq);
}
