import { DocumentPage } from '../DocumentPage';

/** What Redrive is, and the ways into it. */
export function FrontPage() {
  return <DocumentPage title="See how AWS Lambda fails, retries and recovers" />;
}
