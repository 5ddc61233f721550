import type { Scenario } from '../models';
import { type Answers, orFail } from './simulator';
import type { FromWorker } from './simulator.worker';

/**
 * Simulates in a worker, so that the page stays alive.
 *
 * @param alone does the same on the page, for where there are no workers
 * @returns ends it: nothing is answered any more
 */
export function simulateBeside(
  scenario: Scenario,
  answers: Answers,
  alone: () => void,
): () => void {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./simulator.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // A sandboxed frame has no workers.
    alone();
    return () => {};
  }
  let isWanted = true;
  const end = () => {
    isWanted = false;
    worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (!isWanted) return;
    if (data.is === 'progress') {
      answers.onProgress(data.progress);
      return;
    }
    end();
    if (data.is === 'failed') answers.onFailed(data.message);
    else orFail(answers, () => answers.onDone(data.simulated));
  };
  worker.onerror = (event) => {
    // A script of it could not be loaded: blocked by the frame, or offline.
    event.preventDefault();
    if (!isWanted) return;
    end();
    alone();
  };
  worker.postMessage(scenario);
  return end;
}
