import { functionProblems, inOrder } from '../../function/problems';
import type { Problem, Run } from '../../model';
import { listOf, sentence } from '../../wording';
import type { StreamEvent } from '../events';
import { shardName } from '../rules/names';
import type { StreamScenario } from '../streamScenario';
import { type Root, rootsOf } from './roots';

type StreamRun = Pick<Run<StreamScenario, StreamEvent>, 'trace'>;
type Discarded = Extract<StreamEvent, { readonly type: 'batch.discarded' }>;
type OfOneRecord = Extract<StreamEvent, { readonly type: 'record.missed' | 'record.expired' }>;

const WORDS = {
  ...{ noun: 'record', one: 'a record', works: 'batches' },
  partial: 'returned failed records',
};

/** For how long a shard is blocked until that is said once more, the longest first. */
const BLOCKED_FOR = [
  { ms: 86_400_000, words: 'a day' },
  { ms: 3_600_000, words: 'an hour' },
  { ms: 60_000, words: 'a minute' },
] as const;

/** What goes wrong in a run, in order of time. */
export function streamProblems({ trace }: StreamRun): readonly Problem[] {
  return inOrder(functionProblems(trace, WORDS), recordProblems(trace), blockedProblems(trace));
}

function recordProblems(trace: readonly StreamEvent[]): readonly Problem[] {
  const problems: Problem[] = [];
  const say = ({ seq, at }: StreamEvent, title: string, kind: string) =>
    problems.push({ seq, at, title, kind });
  /** What the function failed on, in each invocation. */
  const culprits = new Map<number, Set<string>>();
  for (const [index, event] of trace.entries()) {
    switch (event.type) {
      case 'item.failed': {
        if (event.outcome === 'skipped') break;
        const known = culprits.get(event.invocation) ?? new Set();
        culprits.set(event.invocation, known.add(event.item));
        break;
      }
      case 'batch.discarded':
        say(
          event,
          discardedTitle(event, culprits.get(event.invocation ?? 0) ?? new Set()),
          `times records were ${endOf(event)}`,
        );
        break;
      case 'batch.abandoned':
        say(
          event,
          sentence(`${listOf('record', event.items)} will be read again`),
          'batches will be read again',
        );
        break;
      case 'record.expired':
      case 'record.missed': {
        const items = goneWith(trace, index, event);
        if (items.length === 0) break;
        say(
          event,
          sentence(`${listOf('record', items)} ${GONE[event.type]}`),
          `times records ${GONE[event.type]}`,
        );
        break;
      }
      case 'record.readBack':
        if (!event.found) {
          say(
            event,
            sentence(`${listOf('record', [event.item])} could not be read back`),
            'records could not be read back',
          );
        }
        break;
      default:
        break;
    }
  }
  return problems;
}

const GONE: Readonly<Record<OfOneRecord['type'], string>> = {
  'record.expired': 'expired',
  'record.missed': 'came too early for the mapping',
};

/** The records that go the same way in the same instant, said with the first of them. */
function goneWith(trace: readonly StreamEvent[], index: number, first: OfOneRecord): string[] {
  const goesWith = (event: StreamEvent | undefined): event is OfOneRecord =>
    event?.type === first.type && event.shard === first.shard && event.at === first.at;
  if (goesWith(trace[index - 1])) return [];
  const items: string[] = [];
  for (let next = index; ; next += 1) {
    const event = trace[next];
    if (!goesWith(event)) return items;
    items.push(event.item);
  }
}

function endOf({ why, target }: Discarded): string {
  const end = target === null ? 'lost' : 'given up';
  return why === 'ageExceeded' ? `too old and ${end}` : end;
}

/** What the function failed on itself comes first: the others only were in the same batch. */
function discardedTitle(event: Discarded, culprits: ReadonlySet<string>): string {
  const { discarded, why } = event;
  const failed = discarded.filter((item) => culprits.has(item));
  const others = discarded.filter((item) => !culprits.has(item));
  if (why === 'ageExceeded' || failed.length === 0 || others.length === 0) {
    const { length } = discarded;
    const were = length === 1 ? 'was' : 'were';
    return sentence(`${listOf('record', discarded)} ${were} ${endOf(event)}`);
  }
  const were = failed.length === 1 ? 'was' : 'were';
  return sentence(
    `${listOf('record', failed)} ${were} ${endOf(event)}, and with it ${listOf('record', others)}`,
  );
}

/** Says of every batch that blocks its shard for long that it does, each time that it is longer. */
function blockedProblems(trace: readonly StreamEvent[]): readonly Problem[] {
  const blocking = rootsOf(trace).filter(({ failed, over }) => {
    const [, , least] = BLOCKED_FOR;
    return failed && (!over || over.at - failed.at >= least.ms);
  });
  return blocking.flatMap((root) => blockedBy(trace, root));
}

function blockedBy(trace: readonly StreamEvent[], { shard, failed, over }: Root): Problem[] {
  const problems: Problem[] = [];
  if (!failed) return problems;
  let said: number = BLOCKED_FOR.length;
  for (let seq = failed.seq; seq <= (over?.seq ?? trace.length - 1); seq += 1) {
    const event = trace[seq];
    if (!event || !('shard' in event) || event.shard !== shard) continue;
    const reached = BLOCKED_FOR.findIndex(({ ms }) => event.at - failed.at >= ms);
    if (reached < 0 || reached >= said) continue;
    said = reached;
    const blocked = `blocked for more than ${BLOCKED_FOR[reached]?.words}`;
    const title = `${shardName(shard)} is ${blocked}`;
    problems.push({ seq, at: event.at, title, kind: `times a shard was ${blocked}` });
  }
  return problems;
}
