import { count } from '../../models/wording';
import type { Goal } from '../challenge';
import { eventsOf, itemsOf, lastOf } from './items';
import { long } from './time';

/** Every client is told in the end that it worked. */
export function allAnswered(says: string): Goal {
  return {
    says,
    check(run) {
      const all = itemsOf(run).length;
      const told = eventsOf(run, 'request.succeeded').length;
      return {
        isMet: told === all,
        measured: `${count(told)} of ${count(all)}`,
        seq: told === all ? null : (eventsOf(run, 'request.failed')[0]?.seq ?? null),
      };
    },
  };
}

/** No client waits longer for what it is told in the end, in milliseconds. */
export function answeredWithin(says: string, mostMs: number): Goal {
  return {
    says,
    check(run) {
      const sent = new Map<string, number>();
      for (const { item, at } of eventsOf<{ readonly item: string }>(run, 'request.sent')) {
        if (!sent.has(item)) sent.set(item, at);
      }
      const waits = run.report.responses.map(({ item, atMs }) => ({
        item,
        atMs,
        waitedMs: atMs - (sent.get(item) ?? atMs),
      }));
      const late = waits.find(({ waitedMs }) => waitedMs > mostMs);
      const longest = Math.max(0, ...waits.map(({ waitedMs }) => waitedMs));
      return {
        isMet: !late,
        measured: `at most ${long(longest)}`,
        seq: late ? lastOf(run, late.item, late.atMs) : null,
      };
    },
  };
}

/** No invocation goes on for a client that has gone. */
export function nobodyGone(says: string): Goal {
  return {
    says,
    check(run) {
      const unheard = eventsOf<{ readonly isAwaited: boolean }>(run, 'call.returned').filter(
        ({ isAwaited }) => !isAwaited,
      );
      return {
        isMet: unheard.length === 0,
        measured: unheard.length === 0 ? 'none' : count(unheard.length),
        seq: unheard[0]?.seq ?? null,
      };
    },
  };
}
