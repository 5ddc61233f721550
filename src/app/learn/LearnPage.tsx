import { DocumentPage } from '../DocumentPage';

/** The course: its lessons and challenges. */
export function LearnPage() {
  return <DocumentPage title="Learn" />;
}
