import { Copy } from 'lucide-react';
import type { DetailDocument } from '../../models/details';
import { Copied } from '../controls/Copied';
import styles from './Documents.module.css';

/** What was sent somewhere because of what is looked at, as it was sent: to open, read and copy. */
export function Documents({ documents }: { readonly documents: readonly DetailDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <section className={styles.documents} aria-label="Sent">
      {documents.map(({ title, json, note }) => {
        const text = JSON.stringify(json, null, 2);
        return (
          <details key={title} className={styles.document}>
            <summary className={styles.title}>{title}</summary>
            <section ref={toScroll} className={styles.json} aria-label={title}>
              <pre className={styles.text}>{text}</pre>
            </section>
            {note !== undefined && <p className={styles.note}>{note}</p>}
            <Copied icon={Copy} text={() => text}>
              Copy as JSON
            </Copied>
          </details>
        );
      })}
    </section>
  );
}

/** What scrolls has to have the focus, for who has no mouse. */
function toScroll(section: HTMLElement | null) {
  if (section) section.tabIndex = 0;
}
