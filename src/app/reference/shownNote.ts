import { create } from 'zustand';
import type { Scenario } from '../../models';

/** A note that was run, and the scenarios that it was run with. */
interface ShownNote {
  readonly n: number;
  /** What to look at. */
  readonly look: string;
  readonly scenarios: readonly (Scenario | null)[];
}

/** The note that was run last; null when it was put away, or none was. */
export const useShownNote = create<{ readonly note: ShownNote | null }>(() => ({ note: null }));
