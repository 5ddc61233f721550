import { maximum } from '../../models/metric';
import { seconds } from '../../models/wording';
import type { Goal } from '../challenge';
import { doneAt, eventsOf, itemsOf, lastOf } from './items';

/** All that can be done is done by a moment of the run, in virtual milliseconds. */
export function doneBy(says: string, byMs: number): Goal {
  return {
    says,
    check(run) {
      const done = doneAt(run);
      const hoped = itemsOf(run).filter(({ isHopeless }) => !isHopeless);
      const never = hoped.find(({ id }) => !done.has(id));
      const last = Math.max(0, ...done.values());
      const late = hoped.find(({ id }) => (done.get(id) ?? 0) > byMs);
      return {
        isMet: !never && last <= byMs,
        measured: never ? 'not all are' : `after ${long(last)}`,
        seq: never ? lastOf(run, never.id) : late ? seqAt(run, late.id) : null,
      };
    },
  };
}

function seqAt(run: Parameters<typeof doneAt>[0], item: string): number | null {
  return (
    eventsOf<{ readonly item: string }>(run, 'item.completed').find((event) => event.item === item)
      ?.seq ?? null
  );
}

/** How far reading falls behind, by AWS's own metric. */
export function iteratorAgeAtMost(says: string, mostMs: number): Goal {
  return {
    says,
    check(run) {
      const age = run.metrics().find(({ name }) => name === 'IteratorAge');
      const most = age ? maximum(age) : 0;
      const at = age?.samples.find(({ value }) => value > mostMs)?.at;
      const begun = run.trace.find(
        ({ type, at: when }) => type === 'invocation.started' && when === at,
      );
      return {
        isMet: most <= mostMs,
        measured: `at most ${long(most)}`,
        seq: begun?.seq ?? null,
      };
    },
  };
}

/** What is given up is where somebody can look at it soon: within so many milliseconds. */
export function givenUpWithin(says: string, type: string, mostMs: number): Goal {
  return {
    says,
    check(run) {
      const late = eventsOf(run, type).find(({ at, seq }) => at - sentBefore(run, seq) > mostMs);
      const waits = eventsOf(run, type).map(({ at, seq }) => at - sentBefore(run, seq));
      return {
        isMet: !late,
        measured: waits.length === 0 ? 'none given up' : `after ${long(Math.max(...waits))}`,
        seq: late?.seq ?? null,
      };
    },
  };
}

/** When the first of what an event is about began its way. */
function sentBefore(run: Parameters<typeof doneAt>[0], seq: number): number {
  const begins = run
    .subjectsOf(seq)
    .filter((subject) => subject.startsWith('item:'))
    .map((subject) => run.trace[run.eventsOf(subject)[0] ?? 0]?.at ?? 0);
  return Math.min(...begins);
}

/** Minutes where seconds are many. */
export function long(ms: number): string {
  if (ms < 120_000) return seconds(Math.round(ms / 100) * 100);
  if (ms < 7_200_000) return `${Number((ms / 60_000).toFixed(1))} min`;
  return `${Number((ms / 3_600_000).toFixed(1))} h`;
}
