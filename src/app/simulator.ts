import type { Scenario } from '../models';
import { simulateScenario } from '../models';
import { itemsOf } from '../models/workload';
import type { Simulated } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';
import type { FromWorker } from './simulator.worker';

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
interface Answers {
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
  let worker: Worker | null = null;

  function cancel() {
    worker?.terminate();
    worker = null;
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
    try {
      worker = new Worker(new URL('./simulator.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      // A sandboxed frame has no workers.
      hereWhateverItTakes(scenario, answers);
      return;
    }
    const started = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (worker !== started) return;
      if (data.is === 'progress') {
        answers.onProgress(data.progress);
        return;
      }
      cancel();
      if (data.is === 'failed') answers.onFailed(data.message);
      else orFail(answers, () => answers.onDone(data.simulated));
    };
    worker.onerror = (event) => {
      // Its script could not be loaded: blocked by the frame, or offline.
      event.preventDefault();
      if (worker !== started) return;
      cancel();
      hereWhateverItTakes(scenario, answers);
    };
    worker.postMessage(scenario);
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

function orFail(answers: Answers, work: () => void) {
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
