import type { Subject } from '../../models/subject';
import type { OpenRun } from '../../playback/openRun';

/** More suggestions than this help nobody. */
const MOST_SUGGESTED = 50;

/** What can be asked for by name: everything that has a lane, by what it is called. */
export function subjectsByName(
  run: Pick<OpenRun, 'lanes' | 'nameOf'>,
): ReadonlyMap<string, Subject> {
  return new Map(run.lanes.map(({ subject }) => [run.nameOf(subject), subject]));
}

/** The names that have the typed text in them, those that begin with it first. */
export function suggestedNames(names: Iterable<string>, text: string): readonly string[] {
  const typed = text.trim().toLowerCase();
  const first: string[] = [];
  const others: string[] = [];
  for (const name of names) {
    const at = name.toLowerCase().indexOf(typed);
    if (at === 0) first.push(name);
    else if (at > 0) others.push(name);
    if (first.length >= MOST_SUGGESTED) break;
  }
  return [...first, ...others].slice(0, MOST_SUGGESTED);
}

/** The one that is called so, in any case; null when nothing is. */
export function subjectCalled(
  subjects: ReadonlyMap<string, Subject>,
  text: string,
): Subject | null {
  const typed = text.trim().toLowerCase();
  for (const [name, subject] of subjects) {
    if (name.toLowerCase() === typed) return subject;
  }
  return null;
}
