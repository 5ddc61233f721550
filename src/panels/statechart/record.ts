import type { OpenRun } from '../../playback/openRun';
import { recordRun } from '../../playback/recordRun';
import type { Recording } from '../../simulator/recorder';
import type { FromRecordingWorker } from './recording.worker';

/** Runs with more events than this are simulated beside the page, so that it stays alive. */
const LARGE_EVENTS = 5_000;

interface Answers {
  /** How much of the run has been simulated again, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly onDone: (recording: Recording) => void;
  readonly onFailed: (message: string) => void;
}

/**
 * Has a run's machines recorded; a small run is answered before this returns.
 *
 * @returns ends it: nothing is answered any more
 */
export function record(run: OpenRun, answers: Answers): () => void {
  if (run.trace.length <= LARGE_EVENTS) {
    here(run, answers);
    return () => {};
  }
  answers.onProgress(0);
  let worker: Worker;
  try {
    worker = new Worker(new URL('./recording.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A sandboxed frame has no workers.
    here(run, answers);
    return () => {};
  }
  let isWanted = true;
  const end = () => {
    isWanted = false;
    worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<FromRecordingWorker>) => {
    if (!isWanted) return;
    if (data.is === 'progress') {
      answers.onProgress(Math.min(1, data.events / run.trace.length));
      return;
    }
    end();
    if (data.is === 'done') answers.onDone(data.recording);
    else answers.onFailed(data.message);
  };
  worker.onerror = (event) => {
    // Its script could not be loaded: blocked by the frame, or offline.
    event.preventDefault();
    if (!isWanted) return;
    end();
    here(run, answers);
  };
  worker.postMessage(run.scenario);
  return end;
}

function here({ scenario }: OpenRun, answers: Answers) {
  try {
    answers.onDone(recordRun(scenario));
  } catch (error) {
    answers.onFailed(error instanceof Error ? error.message : String(error));
  }
}
