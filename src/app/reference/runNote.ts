import type { Pair, Today } from '../../reference/sideBySide/entry';
import { openEntry } from '../../reference/sideBySide/openEntry';
import { beginOpening } from '../opening';
import { messageOf } from '../simulator';
import { useApp } from '../store';
import { COMPARE, VIEWS } from '../views';

/**
 * Opens in the sandbox what a run shows of a note, with the course's run beside it if there is one,
 * at the moment that tells them apart. Going back leads to the note.
 */
export async function runNote(entry: Pair | Today): Promise<void> {
  const { enter, setScenario, show, showSide, say } = useApp.getState();
  enter({ is: 'notes', entry: entry.n });
  const isNewest = beginOpening();
  try {
    const { scenario, kept, moment } = await openEntry(entry);
    if (!isNewest()) return;
    setScenario(scenario, moment, kept);
    show(kept ? COMPARE.id : VIEWS[0].id);
    showSide('settings');
    say(`Note ${entry.n}: ${entry.look}`);
  } catch (error) {
    if (isNewest()) say(`Note ${entry.n} could not be run: ${messageOf(error)}.`);
  }
}
