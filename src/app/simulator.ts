import type { Scenario } from '../models';
import { simulateScenario } from '../models';
import { itemsOf } from '../models/workload';
import type { Simulated } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';

/** Scenarios with more items than this go to a worker straight away. */
const LARGE_ITEMS = 600;
/** One that turns out to have more events than this is handed over to a worker. */
const LARGE_EVENTS = 20_000;

/** How far a simulation is. */
export interface Progress {
  readonly events: number;
  readonly atMs: number;
}

/** What comes of a request; exactly one of `onDone` and `onFailed`, unless a newer one came. */
export interface Answers {
  readonly onProgress: (progress: Progress) => void;
  readonly onDone: (simulated: Simulated<TraceEvent>) => void;
  readonly onFailed: (message: string) => void;
}

export interface Simulator {
  /** Small scenarios are answered before this returns. Only the newest request is answered. */
  readonly simulate: (scenario: Scenario, answers: Answers) => void;
  readonly cancel: () => void;
}

class TurnedOutLarge extends Error {}

/** Simulates small scenarios at once and large ones beside the page, so that it stays alive. */
export function createSimulator(): Simulator {
  let request = 0;
  /** Ends the worker that is at work, if one is. */
  let end = () => {};

  function cancel() {
    request += 1;
    end();
    end = () => {};
  }

  function here(scenario: Scenario, answers: Answers, mostEvents: number) {
    const simulated = simulateScenario(scenario, {
      onProgress: ({ events }) => {
        if (events > mostEvents) throw new TurnedOutLarge();
      },
    });
    answers.onDone(simulated);
  }

  function hereWhateverItTakes(scenario: Scenario, answers: Answers) {
    orFail(answers, () => here(scenario, answers, Number.POSITIVE_INFINITY));
  }

  function beside(scenario: Scenario, answers: Answers) {
    answers.onProgress({ events: 0, atMs: 0 });
    const alone = () => hereWhateverItTakes(scenario, answers);
    const mine = request;
    // Loaded with the first large scenario.
    import('./simulateBeside').then(
      ({ simulateBeside }) => {
        if (mine === request) end = simulateBeside(scenario, answers, alone);
      },
      () => {
        if (mine === request) alone();
      },
    );
  }

  return {
    cancel,
    simulate(scenario, answers) {
      cancel();
      if (itemsOf(scenario.workload).length > LARGE_ITEMS) {
        beside(scenario, answers);
        return;
      }
      try {
        here(scenario, answers, LARGE_EVENTS);
      } catch (error) {
        if (error instanceof TurnedOutLarge) beside(scenario, answers);
        else answers.onFailed(messageOf(error));
      }
    },
  };
}

/** Does something, and says when it failed. */
export function orFail(answers: Answers, work: () => void) {
  try {
    work();
  } catch (error) {
    answers.onFailed(messageOf(error));
  }
}

/** The words of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
