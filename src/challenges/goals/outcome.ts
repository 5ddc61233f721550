import { count, listOf } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import type { Goal } from '../challenge';
import { itemsOf, lastOf } from './items';

/** Everything that is sent is done at least once. */
export function allDone(says: string): Goal {
  return {
    says,
    check: (run) => doneOf(run, itemsOf(run)),
  };
}

/** Everything is done but what the function fails on each time: that can only be kept. */
export function healthyDone(says: string): Goal {
  return {
    says,
    check: (run) =>
      doneOf(
        run,
        itemsOf(run).filter(({ isHopeless }) => !isHopeless),
      ),
  };
}

function doneOf(run: OpenRun, items: ReturnType<typeof itemsOf>) {
  const missed = items.filter(({ completed }) => completed === 0);
  const [first] = missed;
  return {
    isMet: !first,
    measured: `${count(items.length - missed.length)} of ${count(items.length)} done`,
    seq: first ? lastOf(run, first.id) : null,
  };
}

/** No work runs to its end twice. */
export function nothingTwice(says: string): Goal {
  return {
    says,
    check(run) {
      const twice = itemsOf(run).filter(({ completed }) => completed > 1);
      return {
        isMet: twice.length === 0,
        measured: `${twice.length === 0 ? 'none' : count(twice.length)} more than once`,
        seq: run.breaks().nothingTwice?.seq ?? null,
      };
    },
  };
}

/** Within a group everything is done in the order of sending. */
export function inOrder(says: string): Goal {
  return {
    says,
    check(run) {
      const broken = run.breaks().orderKept;
      return {
        isMet: !broken,
        measured: broken ? 'overtaken' : 'in order',
        seq: broken?.seq ?? null,
      };
    },
  };
}

/** What the function fails on each time is kept where somebody can look at it. */
export function hopelessKept(says: string): Goal {
  return {
    says,
    check(run) {
      const bad = itemsOf(run).filter(({ isHopeless }) => isHopeless);
      const gone = bad.filter(({ state }) => state !== 'deadLettered' && state !== 'discarded');
      const [first] = gone;
      return {
        isMet: !first,
        measured: `${count(bad.length - gone.length)} of ${count(bad.length)} kept`,
        seq: first ? lastOf(run, first.id) : null,
      };
    },
  };
}

/** Nothing is given up but what the function fails on each time. */
export function onlyHopelessGivenUp(says: string, noun: string): Goal {
  return {
    says,
    check(run) {
      const wrong = itemsOf(run).filter(
        ({ state, isHopeless }) => !isHopeless && state !== 'done' && state !== 'waiting',
      );
      const [first] = wrong;
      return {
        isMet: !first,
        measured: first
          ? listOf(
              noun,
              wrong.map(({ id }) => id),
            )
          : 'no other',
        seq: first ? lastOf(run, first.id) : null,
      };
    },
  };
}

/** Everything is done, or somebody still has it. */
export function noneLost(says: string): Goal {
  return {
    says,
    check(run) {
      const lost = itemsOf(run).filter(
        ({ state, completed }) => (state === 'lost' || state === 'expired') && completed === 0,
      );
      return {
        isMet: lost.length === 0,
        measured: `${lost.length === 0 ? 'none' : count(lost.length)} lost`,
        seq: run.breaks().nothingLost?.seq ?? null,
      };
    },
  };
}
