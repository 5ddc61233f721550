import { use } from 'react';
import { knownFacts } from '../../aws/facts';
import { Notes } from '../../reference/notes/Notes';
import { DocumentPage } from '../DocumentPage';
import { runNote } from './runNote';
import { useEntry } from './useEntry';

const SAYS =
  'Where well-known course notes on serverless and today’s AWS differ: what the notes say, what holds today, since when, and who says so. Most of it can be run, as in the course and as it is today.';

interface NotesPageProps {
  /** The number of the entry that a link leads to. */
  readonly entry: number | null;
}

/** The course's notes against today, at an entry by its number if one is given. */
export function NotesPage({ entry }: NotesPageProps) {
  const facts = use(knownFacts());
  useEntry(entry);
  return (
    <DocumentPage title="The notes against today" says={SAYS}>
      <Notes facts={facts} onRun={runNote} />
    </DocumentPage>
  );
}
