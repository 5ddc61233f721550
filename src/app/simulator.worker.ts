import { loadModel, type Scenario, simulateScenario } from '../models';
import type { Simulated } from '../simulator/simulate';
import type { TraceEvent } from '../simulator/trace';

/** What the worker says; the last message is `done` or `failed`. */
export type FromWorker =
  | {
      readonly is: 'progress';
      readonly progress: { readonly events: number; readonly atMs: number };
    }
  | { readonly is: 'done'; readonly simulated: Simulated<TraceEvent> }
  | { readonly is: 'failed'; readonly message: string };

const say = (message: FromWorker) => self.postMessage(message);

// One scenario each: whoever no longer wants the answer ends the worker.
self.onmessage = async ({ data }: MessageEvent<Scenario>) => {
  try {
    await loadModel(data.model);
  } catch (error) {
    // As if the worker itself could not be loaded: the page has the model, and goes on alone.
    return reportError(error);
  }
  try {
    say({
      is: 'done',
      simulated: simulateScenario(data, {
        onProgress: (progress) => say({ is: 'progress', progress }),
      }),
    });
  } catch (error) {
    say({ is: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
