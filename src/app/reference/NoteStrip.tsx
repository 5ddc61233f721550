import { X } from 'lucide-react';
import { Button } from '../../panels/controls/Button';
import { hrefOf } from '../route';
import { useApp } from '../store';
import styles from './NoteStrip.module.css';
import { useShownNote } from './shownNote';

/** What to look at in the run of a note, for as long as it is that run, and the way back to the note. */
export function NoteStrip() {
  const note = useShownNote((state) => state.note);
  const isShown = useApp(({ origin, isPresenting }) =>
    note === null ? false : !isPresenting && note.scenarios.includes(origin),
  );
  if (!note || !isShown) return null;
  return (
    <aside className={styles.strip} aria-label={`Note ${note.n}`}>
      <p>
        <a href={hrefOf({ is: 'notes', entry: note.n })}>Note {note.n}</a> {note.look}
      </p>
      <Button
        look="icon"
        aria-label="Put the note away"
        onClick={() => useShownNote.setState({ note: null })}
      >
        <X size={15} aria-hidden />
      </Button>
    </aside>
  );
}
