import { create } from 'zustand';
import { EVERY_NOTE, type NoteFilter } from './noteFilter';

interface NotesView {
  readonly filter: NoteFilter;
  readonly narrow: (change: Partial<NoteFilter>) => void;
}

/** How the page is looked at; it stays so for whoever comes back from a run. */
export const useNotesView = create<NotesView>((set) => ({
  filter: EVERY_NOTE,
  narrow: (change) => set(({ filter }) => ({ filter: { ...filter, ...change } })),
}));
