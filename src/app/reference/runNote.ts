import type { Pair, Today } from '../../reference/sideBySide/entry';
import { openEntry } from '../../reference/sideBySide/openEntry';
import { beginOpening } from '../opening';
import { messageOf } from '../simulator';
import { useApp } from '../store';
import { COMPARE, VIEWS } from '../views';
import { useShownNote } from './shownNote';

/**
 * Opens in the sandbox what a run shows of a note, with the course's run beside it if there is one,
 * at the moment that tells them apart. Going back leads to the note.
 */
export async function runNote(entry: Pair | Today): Promise<void> {
  const { enter, setScenario, show, showSide, say } = useApp.getState();
  enter({ is: 'notes', entry: entry.n });
  const isNewest = beginOpening();
  try {
    const [{ scenario, kept, moment }] = await Promise.all([
      openEntry(entry),
      // There when the run is, so that nothing moves aside for it later.
      import('./NoteStrip'),
    ]);
    if (!isNewest()) return;
    setScenario(scenario, moment, kept);
    show(kept ? COMPARE.id : VIEWS[0].id);
    showSide('settings');
    const now = useApp.getState();
    const scenarios = [now.origin, now.kept];
    useShownNote.setState({ note: { n: entry.n, look: entry.look, scenarios } });
  } catch (error) {
    if (isNewest()) say(`Note ${entry.n} could not be run: ${messageOf(error)}.`);
  }
}
