import { DocumentPage } from '../DocumentPage';

/** The course's notes against today, at an entry by its number if one is given. */
export function NotesPage(_: { readonly entry: number | null }) {
  return <DocumentPage title="The notes against today" />;
}
