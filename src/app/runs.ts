import type { Scenario } from '../models';
import { type OpenRun, openRun } from '../playback/openRun';
import { createSimulator, type Progress } from './simulator';

/** What the learner wants to see: a scenario, and the one that is kept to compare it with. */
export interface Wanted {
  readonly scenario: Scenario;
  readonly kept: Scenario | null;
}

/** The runs of both, each as if it were alone. */
export interface Runs {
  readonly run: OpenRun;
  readonly kept: OpenRun | null;
}

interface Answers {
  readonly onProgress: (progress: Progress) => void;
  readonly onDone: (runs: Runs) => void;
  readonly onFailed: (message: string) => void;
}

/** Works out the runs that are wanted; those that are on screen already are not worked out again. */
export function createRuns() {
  const simulator = createSimulator();
  let atHand: Runs | null = null;

  function known(scenario: Scenario): OpenRun | null {
    if (atHand?.run.scenario === scenario) return atHand.run;
    return atHand?.kept?.scenario === scenario ? atHand.kept : null;
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
    /** Answers before it returns when both are small. Only the newest request is answered. */
    workOut({ scenario, kept }: Wanted, answers: Answers) {
      simulator.cancel();
      const done = (runs: Runs) => {
        atHand = runs;
        answers.onDone(runs);
      };
      // One after the other: a worker for each would take the memory of both at once.
      open(scenario, answers, (run) => {
        if (kept === null || kept === scenario) done({ run, kept: kept && run });
        else open(kept, answers, (keptRun) => done({ run, kept: keptRun }));
      });
    },
    cancel: simulator.cancel,
  };
}
