import { createStore } from 'zustand/vanilla';
import { cards, type Scenario } from '../../models';
import type { FaultId, SideBySide } from '../../models/faults';
import type { Column } from '../../panels/sideBySide/rows';
import { type AttentionStore, createAttention } from '../../playback/attention';
import { createPlayer } from '../../playback/player';
import type { SharedTime } from '../../playback/sharedTime';
import type { LinkMoment } from '../../scenario/link';
import { attentionBeside } from '../compare/keptAttention';
import { followMotion } from '../followMotion';
import { type History, NO_HISTORY } from '../history';
import { createPlace } from '../place';
import type { Progress } from '../simulator';

/** A model in the comparison: its run, alone, what it says about itself, and what it began with. */
interface ModelColumn extends Column {
  readonly words: SideBySide;
  readonly begun: Scenario;
}

/** One fault in all models. */
export interface Compared {
  readonly fault: FaultId;
  readonly columns: readonly ModelColumn[];
  /** The same runs in the same order under one playhead. */
  readonly shared: SharedTime;
}

/** A fault, and in the order of the columns each model's scenario: as it began, and as it is now. */
export interface Wanted {
  readonly fault: FaultId;
  readonly begun: readonly Scenario[];
  readonly scenarios: readonly Scenario[];
}

/** The same at some time, and the moment that was shown then. */
export interface FaultVersion extends Wanted {
  readonly moment: LinkMoment;
}

interface ComparedState {
  /** What is on screen; null until something is. */
  readonly now: Compared | null;
  /** What the learner wants to see; `now` is behind it while it is being worked out. */
  readonly wanted: Wanted | null;
  /** What was wanted before, and what was undone. */
  readonly history: History<FaultVersion>;
  /** How far what is wanted is; null once it is there. */
  readonly progress: Progress | null;
}

/** What is compared. */
export const compared = createStore<ComparedState>(() => ({
  now: null,
  wanted: null,
  history: NO_HISTORY,
  progress: null,
}));

/** The one playhead of all models: the sandbox keeps its own, and its place. */
export const faultPlayer = createPlayer();
export const faultPlace = createPlace(faultPlayer);
followMotion(faultPlayer, () => compared.getState().now?.shared.reader, compared.subscribe);

/** What is looked at: the same item in all models, for they have the same. */
export const attention = createAttention();
const attentions = cards.map((_, index) => (index === 0 ? attention : attentionBeside(attention)));

/** The same for the stage of one model, by its column. */
export function attentionOf(column: number): AttentionStore {
  return attentions[column] ?? attention;
}
