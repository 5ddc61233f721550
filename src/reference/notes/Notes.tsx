import { useMemo } from 'react';
import { corrections } from '../../aws/corrections';
import { AREAS } from '../../aws/corrections/correction';
import type { Facts } from '../../aws/facts';
import { Button } from '../../panels/controls/Button';
import { sideBySide } from '../sideBySide';
import type { Pair, Today } from '../sideBySide/entry';
import { NoteCard } from './NoteCard';
import styles from './Notes.module.css';
import { NotesTools } from './NotesTools';
import { EVERY_NOTE, isAskedFor, type Note } from './noteFilter';
import { useNotesView } from './notesView';

const NOTES: readonly Note[] = corrections.flatMap((correction) => {
  const entry = sideBySide.find(({ n }) => n === correction.n);
  return entry ? [{ correction, entry }] : [];
});

interface NotesProps {
  /** Null when they could not be loaded. */
  readonly facts: Facts | null;
  /** Shows what a run shows of it. */
  readonly onRun: (entry: Pair | Today) => void;
}

/** All corrections of the course notes by area, and what finds some of them. */
export function Notes({ facts, onRun }: NotesProps) {
  const { filter, narrow } = useNotesView();
  const shown = useMemo(() => NOTES.filter((note) => isAskedFor(note, filter)), [filter]);
  return (
    <div className={styles.notes}>
      <div className={styles.aside}>
        <NotesTools notes={NOTES} filter={filter} onNarrow={narrow} shown={shown.length} />
      </div>
      <div className={styles.areas}>
        {facts === null && <p>The sources could not be loaded. Are you offline?</p>}
        {AREAS.map((area) => {
          const own = shown.filter(({ correction }) => correction.area === area);
          if (own.length === 0) return null;
          return (
            <section key={area} className={styles.area} aria-label={area}>
              <h2 className={styles.name}>{area}</h2>
              {own.map((note) => (
                <NoteCard key={note.correction.n} {...note} facts={facts} onRun={onRun} />
              ))}
            </section>
          );
        })}
        {shown.length === 0 && (
          <div className={styles.none}>
            <p>No note is like that.</p>
            <Button onClick={() => narrow(EVERY_NOTE)}>Show all notes</Button>
          </div>
        )}
      </div>
    </div>
  );
}
