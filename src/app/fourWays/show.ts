import { type SharedTime, sharedTimeOf } from '../../playback/sharedTime';
import type { LinkMoment } from '../../scenario/link';
import { companyWindow } from '../../timeline/companyWindow';
import { viewOf } from '../../timeline/timelineView';
import type { TimeWindow } from '../../timeline/timeWindow';
import type { History } from '../history';
import { beginOpening } from '../opening';
import { player as sandboxPlayer, useApp } from '../store';
import { loadBeginnings } from './beginnings';
import { compared, type FaultVersion, faultPlace, faultPlayer, type Wanted } from './sideBySide';
import { giveUp, runsOf } from './workOut';

/**
 * Shows what is wanted at a moment once its runs are worked out; what is on screen stays until then.
 *
 * @returns false when something else was asked for since; rejected when it cannot be shown
 */
export async function show(
  wanted: Wanted,
  moment: LinkMoment,
  history: History<FaultVersion>,
): Promise<boolean> {
  const isNewest = beginOpening();
  const before = compared.getState();
  compared.setState({ wanted, history, progress: null });
  try {
    // What shows it comes with it, so that what is on screen stays until it can be shown.
    const page = import('./FourWays');
    const [beginnings, runs] = await Promise.all([
      loadBeginnings(),
      runsOf(wanted.scenarios, {
        isNewest,
        onProgress: (progress) => compared.setState({ progress }),
      }),
      page,
    ]);
    if (!runs || !isNewest()) return false;
    const columns = runs.flatMap((run, index) => {
      const [words, begun] = [beginnings[index]?.words, wanted.begun[index]];
      return words && begun ? [{ run, words, begun }] : [];
    });
    const shared = sharedTimeOf(...columns.map(({ run }) => run));
    const { route, enter } = useApp.getState();
    const isOpening = route.is !== 'comparison' || route.fault !== wanted.fault;
    if (isOpening) {
      sandboxPlayer.pause();
      faultPlayer.pause();
    }
    compared.setState({ now: { fault: wanted.fault, columns, shared }, progress: null });
    faultPlace.show(shared.reader, moment);
    showCompany(shared, isOpening);
    enter({ is: 'comparison', fault: wanted.fault });
    return true;
  } catch (error) {
    if (!isNewest()) return false;
    compared.setState({ wanted: before.wanted, history: before.history, progress: null });
    throw error;
  }
}

/** The part of the run that was chosen here and not by hand. */
let chosenWindow: TimeWindow | null = null;

/** Shows the part of a run in which several go on, unless another part was chosen by hand. */
function showCompany({ reader: { story }, runs }: SharedTime, isOpening: boolean) {
  const view = viewOf(faultPlayer);
  if (!isOpening && view.getState().window !== chosenWindow) return;
  const ends = runs.map(({ ended }) => ended.atMs);
  const window = companyWindow(story, ends);
  const isIn = window !== null && faultPlayer.store.getState().storyMs < window.until;
  chosenWindow = isIn ? window : null;
  view.setState({ window: chosenWindow });
}

/** Gives up what is being worked out: what is on screen is what is wanted again. */
export function cancel(): void {
  const { now } = compared.getState();
  giveUp();
  beginOpening();
  if (!now) return;
  const { fault, columns } = now;
  const begun = columns.map((column) => column.begun);
  const scenarios = columns.map(({ run }) => run.scenario);
  compared.setState({ wanted: { fault, begun, scenarios }, progress: null });
}
