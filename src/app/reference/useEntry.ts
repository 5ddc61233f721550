import { useEffect, useRef } from 'react';
import { headingOf } from '../../reference/notes/NoteCard';
import { EVERY_NOTE, type NoteFilter } from '../../reference/notes/noteFilter';
import { useNotesView } from '../../reference/notes/notesView';
import { useApp } from '../store';

/** Whether some notes are left out. */
function isNarrowed({ query, area, kind, onlyRuns }: NoteFilter): boolean {
  return query !== '' || area !== null || kind !== null || onlyRuns;
}

/** Goes to the entry that a link leads to, and has it shown when what is found leaves it out. */
export function useEntry(entry: number | null): void {
  const { filter, narrow } = useNotesView();
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    wanted.current = entry;
  }, [entry]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Each of them can bring it on screen.
  useEffect(() => {
    if (wanted.current === null) return;
    const heading = document.getElementById(headingOf(wanted.current));
    if (!heading && isNarrowed(filter)) return narrow(EVERY_NOTE);
    if (!heading)
      useApp.getState().say(`There is no note ${wanted.current}. Here are all that there are.`);
    wanted.current = null;
    // Whoever is at it already stays where they are.
    if (!heading || heading.closest('article')?.contains(document.activeElement)) return;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  }, [entry, filter]);
}
