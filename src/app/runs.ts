import type { Scenario } from '../models';
import { type OpenRun, openRun } from '../playback/openRun';
import type { SharedTime } from '../playback/sharedTime';
import { createSimulator, messageOf, type Progress } from './simulator';

/** What the learner wants to see: a scenario, and the one that is kept to compare it with. */
export interface Wanted {
  readonly scenario: Scenario;
  readonly kept: Scenario | null;
}

/** The run that is wanted, alone; and both in one story if it is compared with another. */
interface Runs {
  readonly run: OpenRun;
  readonly shared: SharedTime<readonly [OpenRun, OpenRun]> | null;
}

// Loaded by the first comparison.
type Share = typeof import('../playback/sharedTime')['sharedTimeOf'];
let share: Share | null = null;

interface Answers {
  readonly onProgress: (progress: Progress) => void;
  readonly onDone: (runs: Runs) => void;
  readonly onFailed: (message: string) => void;
}

/** Works out the runs that are wanted; those that are on screen already are not worked out again. */
export function createRuns() {
  const simulator = createSimulator();
  /** Those that were shown last, each as if it were alone. */
  let atHand: readonly OpenRun[] = [];
  let requests = 0;

  function known(scenario: Scenario): OpenRun | null {
    return atHand.find((run) => run.scenario === scenario) ?? null;
  }

  function cancel() {
    requests += 1;
    simulator.cancel();
  }

  function open(
    scenario: Scenario,
    { onProgress, onFailed }: Answers,
    onOpen: (run: OpenRun) => void,
  ) {
    const run = known(scenario);
    if (run) onOpen(run);
    else
      simulator.simulate(scenario, {
        onProgress,
        onFailed,
        onDone: (simulated) => onOpen(openRun(scenario, simulated)),
      });
  }

  return {
    /**
     * Answers before it returns when both are small, but for the first comparison of a visit. Only
     * the newest request is answered.
     */
    workOut({ scenario, kept }: Wanted, answers: Answers) {
      cancel();
      const request = requests;
      const compare = (run: OpenRun, other: OpenRun, sharedTimeOf: Share) => {
        atHand = [run, other];
        answers.onDone({ run, shared: sharedTimeOf(other, run) });
      };
      const done = (run: OpenRun, other: OpenRun | null) => {
        if (other && share) return compare(run, other, share);
        if (other) {
          import('../playback/sharedTime')
            .then(({ sharedTimeOf }) => {
              share = sharedTimeOf;
              if (request === requests) compare(run, other, share);
            })
            .catch((error: unknown) => answers.onFailed(messageOf(error)));
          return;
        }
        atHand = [run];
        answers.onDone({ run, shared: null });
      };
      // One after the other: a worker for each would take the memory of both at once.
      open(scenario, answers, (run) => {
        if (kept === null || kept === scenario) done(run, kept && run);
        else open(kept, answers, (keptRun) => done(run, keptRun));
      });
    },
    cancel,
  };
}
