import { CORRECTION_KINDS, type Correction } from '../../aws/corrections/correction';
import type { Facts } from '../../aws/facts';
import { Source } from '../../panels/sources/Source';
import type { Entry, Pair, Today } from '../sideBySide/entry';
import styles from './NoteCard.module.css';
import type { Note } from './noteFilter';
import { sourcesOf } from './noteSources';

interface NoteCardProps extends Note {
  /** Null when they could not be loaded. */
  readonly facts: Facts | null;
  readonly onRun: (entry: Pair | Today) => void;
}

/** The id of the heading of a note, where links to the note lead. */
export function headingOf(n: number): string {
  return `note-${n}`;
}

/** One correction: what the course says, what holds today, since when, who says so, and its runs. */
export function NoteCard({ correction, entry, facts, onRun }: NoteCardProps) {
  const { n, kind, notes, today } = correction;
  return (
    <article className={styles.note} aria-labelledby={headingOf(n)}>
      <header className={styles.head}>
        <h3 id={headingOf(n)} tabIndex={-1} className={styles.title}>
          <a href={`#notes=${n}`} className={styles.number}>
            Note {n}
          </a>
          <span className="visually-hidden">: the course notes are </span>
          <span className={styles.kind} data-kind={kind}>
            {CORRECTION_KINDS[kind]}
          </span>
        </h3>
        <Since correction={correction} />
      </header>
      <dl className={styles.says}>
        <div className={styles.notes}>
          <dt>The course notes</dt>
          <dd>{notes === null ? <i>They say nothing of it.</i> : <q>{notes}</q>}</dd>
        </div>
        <div className={styles.today}>
          <dt>Today</dt>
          <dd>{today}</dd>
        </div>
      </dl>
      <Runs entry={entry} onRun={onRun} />
      <footer className={styles.sources}>
        <p className="visually-hidden">Sources</p>
        <ul>
          {sourcesOf(correction, facts).map((source) => (
            <li key={source}>
              <Source source={source} />
            </li>
          ))}
        </ul>
      </footer>
    </article>
  );
}

function Since({ correction: { since, kind } }: { readonly correction: Correction }) {
  if (since !== null) return <p className={styles.since}>Since {since}</p>;
  if (kind !== 'outdated') return null;
  return <p className={styles.since}>AWS gives no date</p>;
}

interface RunsProps {
  readonly entry: Entry;
  readonly onRun: (entry: Pair | Today) => void;
}

function Runs({ entry, onRun }: RunsProps) {
  if (entry.is === 'not') return <p className={styles.not}>Not shown in a run: {entry.why}</p>;
  return (
    <div className={styles.run}>
      <div className={styles.look}>
        <p>{entry.look}</p>
        {entry.is === 'today' && <p className={styles.alone}>Today’s alone: {entry.alone}</p>}
      </div>
      <button
        type="button"
        className={styles.button}
        aria-label={`${RUN[entry.is]}, note ${entry.n}`}
        onClick={() => onRun(entry)}
      >
        {RUN[entry.is]}
      </button>
    </div>
  );
}

const RUN = { pair: 'Run side by side', today: 'See it' } as const;
