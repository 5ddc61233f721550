import { createStore } from 'zustand/vanilla';
import { cards, loadModel } from '../../models';
import type { FaultId, SideBySide } from '../../models/faults';
import type { Column } from '../../panels/sideBySide/rows';
import { type AttentionStore, createAttention } from '../../playback/attention';
import { type OpenRun, openRun } from '../../playback/openRun';
import { createPlayer } from '../../playback/player';
import { type SharedTime, sharedTimeOf } from '../../playback/sharedTime';
import { lineOf } from '../../scenario/errors';
import type { LinkMoment } from '../../scenario/link';
import { parseScenario } from '../../scenario/parse';
import { companyWindow } from '../../timeline/companyWindow';
import { viewOf } from '../../timeline/timelineView';
import { attentionBeside } from '../compare/keptAttention';
import { followMotion } from '../followMotion';
import { storyOf } from '../moment';
import { beginOpening } from '../opening';
import { createSimulator, messageOf } from '../simulator';
import { player as sandboxPlayer, useApp } from '../store';

/** A model in the comparison: its run, alone, and what it says about itself. */
interface ModelColumn extends Column {
  readonly words: SideBySide;
}

/** One fault in all models. */
export interface Compared {
  readonly fault: FaultId;
  readonly columns: readonly ModelColumn[];
  /** The same runs in the same order under one playhead. */
  readonly shared: SharedTime;
}

/** What is compared; null until something is. */
export const compared = createStore<{ readonly now: Compared | null }>(() => ({ now: null }));

/** The one playhead of all models: the sandbox keeps its own, and its place. */
export const faultPlayer = createPlayer();
followMotion(faultPlayer, () => compared.getState().now?.shared.reader, compared.subscribe);

/** What is looked at: the same item in all models, for they have the same. */
export const attention = createAttention();
const attentions = cards.map((_, index) => (index === 0 ? attention : attentionBeside(attention)));

/** The same for the stage of one model, by its column. */
export function attentionOf(column: number): AttentionStore {
  return attentions[column] ?? attention;
}

const THE_BEGINNING: LinkMoment = { virtualMs: 0, stepAtInstant: 0 };
const known = new Map<FaultId, Compared>();

/**
 * Shows what a fault does in all models, once they are all loaded and their runs are worked out; what
 * is on screen stays until then.
 *
 * @returns false when it could not be shown, or when something else was opened since
 */
export async function openFault(fault: FaultId, moment = THE_BEGINNING): Promise<boolean> {
  const isNewest = beginOpening();
  try {
    // What shows it comes with it, so that what is on screen stays until it can be shown.
    const page = import('./FourWays');
    const [now] = await Promise.all([known.get(fault) ?? compare(fault), page]);
    known.set(fault, now);
    if (!isNewest()) return false;
    sandboxPlayer.pause();
    faultPlayer.pause();
    compared.setState({ now });
    show(now.shared, moment);
    useApp.getState().showFault(fault);
    return true;
  } catch (error) {
    if (!isNewest()) return false;
    useApp.getState().say(`The models could not be compared: ${messageOf(error)}`);
    return false;
  }
}

function show({ reader, runs }: SharedTime, moment: LinkMoment) {
  const { story } = reader;
  const storyMs = storyOf(reader, moment);
  faultPlayer.load(story.lengthMs, storyMs);
  const ends = runs.map(({ ended }) => ended.atMs);
  const window = companyWindow(story, ends);
  viewOf(faultPlayer).setState({ window: window && storyMs < window.until ? window : null });
}

async function compare(fault: FaultId): Promise<Compared> {
  // The newest model first: from the caller who waits to the queue that nobody waits for.
  const models = await Promise.all(cards.map(({ id }) => loadModel(id)).reverse());
  const columns: ModelColumn[] = [];
  // One after the other: a worker for each would take the memory of all at once.
  for (const { sideBySide } of models) {
    const words = await sideBySide?.();
    if (words) columns.push({ run: await runOf(words.scenarios[fault]), words });
  }
  if (columns.length === 0) throw new Error('none has a part in it.');
  return { fault, columns, shared: sharedTimeOf(...columns.map(({ run }) => run)) };
}

const simulator = createSimulator();

function runOf(input: unknown): Promise<OpenRun> {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(parsed.errors.map(lineOf).join('; '));
  const { scenario } = parsed;
  return new Promise((resolve, reject) => {
    simulator.simulate(scenario, {
      onProgress: () => {},
      onDone: (simulated) => resolve(openRun(scenario, simulated)),
      onFailed: (message) => reject(new Error(message)),
    });
  });
}
