import { costOf } from '../../lambda/price';
import { count, dollars } from '../../models/wording';
import type { Goal } from '../challenge';
import { eventsOf } from './items';

/** Whatever stands behind the function can take only so many at a time. */
export function atOnceAtMost(says: string, most: number): Goal {
  return {
    says,
    check(run) {
      let now = 0;
      let peak = 0;
      let seq: number | null = null;
      for (const event of run.trace) {
        if (event.type === 'invocation.ended') now -= 1;
        if (event.type !== 'invocation.started') continue;
        now += 1;
        peak = Math.max(peak, now);
        if (now > most) seq ??= event.seq;
      }
      return { isMet: peak <= most, measured: `at most ${count(peak)}`, seq };
    },
  };
}

/** The function is not kept busy with what cannot work yet. */
export function invocationsAtMost(says: string, most: number): Goal {
  return nthAtMost(says, 'invocation.started', most);
}

/** Clients and the gateway are not called over and over. */
export function callsAtMost(says: string, most: number): Goal {
  return nthAtMost(says, 'request.sent', most);
}

function nthAtMost(says: string, type: string, most: number): Goal {
  return {
    says,
    check(run) {
      const events = eventsOf(run, type);
      return {
        isMet: events.length <= most,
        measured: count(events.length),
        seq: events[most]?.seq ?? null,
      };
    },
  };
}

/** What the run costs, in US dollars. */
export function costAtMost(says: string, most: number): Goal {
  return {
    says,
    check(run) {
      let usd = 0;
      let seq: number | null = null;
      for (const one of eventsOf<Billed>(run, 'invocation.ended')) {
        usd += costOf([one]).usd;
        if (usd > most) seq ??= one.seq;
      }
      return { isMet: seq === null, measured: dollars(usd), seq };
    },
  };
}

interface Billed {
  readonly billedMs: number;
  readonly memoryMb: number;
}
