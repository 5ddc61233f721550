import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Player } from '../playback/player';
import { clampWindow, isWhole, type TimeWindow, wholeOf } from './timeWindow';

/** What of a run a timeline shows, and how. */
export interface TimelineView {
  /** Null for the whole run, however long the next one is. */
  readonly window: TimeWindow | null;
  /** By group: opened or closed by hand. */
  readonly open: Readonly<Record<string, boolean>>;
  /** Kinds of lanes that are left out. */
  readonly hidden: readonly string[];
  /** The metrics that have a lane, by id; null for a few that say most. */
  readonly metrics: readonly string[] | null;
}

export type TimelineViewStore = StoreApi<TimelineView>;

const views = new WeakMap<Player, TimelineViewStore>();

/** The view that belongs to a player: it outlives a dock that shows something else for a while. */
export function viewOf(player: Player): TimelineViewStore {
  const known = views.get(player);
  if (known) return known;
  const view = createStore<TimelineView>(() => ({
    window: null,
    open: {},
    hidden: [],
    metrics: null,
  }));
  views.set(player, view);
  return view;
}

/** The window of a view in a run of this length. */
export function windowIn({ window }: Pick<TimelineView, 'window'>, lengthMs: number): TimeWindow {
  return window ? clampWindow(window, lengthMs) : wholeOf(lengthMs);
}

/** Shows another window; one with the whole run in it is kept as that. */
export function showWindow(view: TimelineViewStore, window: TimeWindow, lengthMs: number): void {
  view.setState({ window: isWhole(window, lengthMs) ? null : window });
}

/** Opens or closes a group of lanes. */
export function openGroup(view: TimelineViewStore, id: string, isOpen: boolean): void {
  view.setState(({ open }) => ({ open: { ...open, [id]: isOpen } }));
}
