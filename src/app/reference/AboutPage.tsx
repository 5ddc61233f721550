import { DocumentPage } from '../DocumentPage';

/** What Redrive rests on. */
export function AboutPage() {
  return <DocumentPage title="About Redrive" />;
}
