import type { Scenario } from '../../models';
import { type OpenRun, openRun } from '../../playback/openRun';
import { createSimulator, type Progress } from '../simulator';

const simulator = createSimulator();
/** The runs that were shown last, the newest last. */
const known = new Map<Scenario, OpenRun>();
/** As many as all faults have in all models, and some more that were changed. */
const MOST_KNOWN = 32;

interface Request {
  /** Whether nothing else was asked for since. */
  readonly isNewest: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** The runs of several scenarios; null once something else was asked for. */
export async function runsOf(
  scenarios: readonly Scenario[],
  request: Request,
): Promise<readonly OpenRun[] | null> {
  giveUp();
  const runs: OpenRun[] = [];
  // One after the other: a worker for each would take the memory of all at once.
  for (const scenario of scenarios) {
    const run = known.get(scenario) ?? (await simulatedSoon(scenario, request));
    if (!run || !request.isNewest()) return null;
    keep(scenario, run);
    runs.push(run);
  }
  return runs;
}

function keep(scenario: Scenario, run: OpenRun) {
  known.delete(scenario);
  known.set(scenario, run);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KNOWN) return;
    known.delete(oldest);
  }
}

/** Lets a slider that is dragged move on first: what it has passed by then is not worked out. */
async function simulatedSoon(scenario: Scenario, request: Request): Promise<OpenRun | null> {
  await new Promise((resolve) => setTimeout(resolve));
  return request.isNewest() ? simulated(scenario, request) : null;
}

function simulated(scenario: Scenario, { onProgress }: Request): Promise<OpenRun> {
  return new Promise((resolve, reject) => {
    simulator.simulate(scenario, {
      onProgress,
      onDone: (trace) => resolve(openRun(scenario, trace)),
      onFailed: (message) => reject(new Error(message)),
    });
  });
}

/** Gives up what is being worked out: it is never answered. */
export function giveUp(): void {
  simulator.cancel();
}
