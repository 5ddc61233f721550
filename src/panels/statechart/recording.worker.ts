import { loadModel, type Scenario } from '../../models';
import { recordRun } from '../../playback/recordRun';
import type { Recording } from '../../simulator/recorder';

/** What the worker says; the last message is `done` or `failed`. */
export type FromRecordingWorker =
  | { readonly is: 'progress'; readonly events: number }
  | { readonly is: 'done'; readonly recording: Recording }
  | { readonly is: 'failed'; readonly message: string };

const say = (message: FromRecordingWorker) => self.postMessage(message);

// One scenario each: whoever no longer wants the answer ends the worker.
self.onmessage = async ({ data }: MessageEvent<Scenario>) => {
  try {
    await loadModel(data.model);
  } catch (error) {
    // As if the worker itself could not be loaded: the page has the model, and goes on alone.
    return reportError(error);
  }
  try {
    const recording = recordRun(data, ({ events }) => say({ is: 'progress', events }));
    say({ is: 'done', recording });
  } catch (error) {
    say({ is: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
