import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Subject } from '../../models/subject';
import type { Player } from '../../playback/player';

/** Which events the log shows. */
export interface LogView {
  readonly text: string;
  /** Names of kinds; none shows all. */
  readonly kinds: readonly string[];
  readonly subject: Subject | null;
  readonly onlyProblems: boolean;
}

export type LogViewStore = StoreApi<LogView>;

const views = new WeakMap<Player, LogViewStore>();

/** The view that belongs to a player: it outlives a dock that shows something else for a while. */
export function viewOf(player: Player): LogViewStore {
  const known = views.get(player);
  if (known) return known;
  const view = createStore<LogView>(() => ({
    text: '',
    kinds: [],
    subject: null,
    onlyProblems: false,
  }));
  views.set(player, view);
  return view;
}
