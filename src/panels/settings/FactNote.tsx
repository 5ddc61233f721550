import { use } from 'react';
import type { Fact } from '../../aws/fact';
import { type Facts, loadFacts } from '../../aws/facts';
import styles from './FactNote.module.css';

let loading: Promise<Facts | null> | null = null;

/** The facts, loaded when the first of them is asked for; null when that failed. */
function facts(): Promise<Facts | null> {
  loading ??= loadFacts().catch(() => {
    loading = null;
    return null;
  });
  return loading;
}

interface FactNoteProps {
  readonly help: string;
  readonly fact: string | null;
}

/** What a setting does, what AWS does today and who says so, and what the course notes say. */
export function FactNote({ help, fact: id }: FactNoteProps) {
  const known: Readonly<Record<string, Fact | undefined>> | null = id === null ? {} : use(facts());
  const fact = id === null ? undefined : known?.[id];
  return (
    <div className={styles.note}>
      <p>{help}</p>
      {known === null && <p>What AWS says about it could not be loaded.</p>}
      {fact && (
        <dl className={styles.facts}>
          <dt>Today</dt>
          <dd>{fact.today}</dd>
          {fact.notesSay !== null && (
            <>
              <dt>Course notes</dt>
              <dd>“{fact.notesSay}”</dd>
            </>
          )}
          <dt>Source</dt>
          <dd>
            {fact.source.map((source) => (
              <Source key={source} source={source} />
            ))}
            As of {fact.asOf}
          </dd>
        </dl>
      )}
    </div>
  );
}

function Source({ source }: { readonly source: string }) {
  if (!source.startsWith('https://')) return <span className={styles.source}>{source}</span>;
  return (
    <a className={styles.source} href={source} target="_blank" rel="noreferrer">
      {source.replace('https://', '')}
    </a>
  );
}
