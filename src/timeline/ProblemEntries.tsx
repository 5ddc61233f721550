import type { StoryTime } from '../playback/storyTime';
import { MomentEntry } from './MomentEntry';
import styles from './ProblemEntries.module.css';
import { type ProblemKind, problemKinds } from './problemKinds';
import type { PlacedProblem } from './problemMarks';
import { clockText } from './virtualTime';

interface ProblemEntriesProps {
  readonly problems: readonly PlacedProblem[];
  readonly story: StoryTime;
  readonly onGo: (storyMs: number) => void;
}

/** So many can be read through as they are; of more, those of a kind stand together. */
const MOST_APART = 8;
/** More than these are counted: whoever wants them all zooms in, or reads the log. */
const MOST_LISTED = 100;

/** What goes wrong, each a way to its moment. Many of the same kind are one line that opens. */
export function ProblemEntries({ problems, story, onGo }: ProblemEntriesProps) {
  if (problems.length <= MOST_APART) {
    return <Entries problems={problems} story={story} onGo={onGo} />;
  }
  return (
    <ul className={styles.list}>
      {problemKinds(problems).map((kind) => (
        <li key={kind.title}>
          <Kind kind={kind} story={story} onGo={onGo} />
        </li>
      ))}
    </ul>
  );
}

interface KindProps extends Omit<ProblemEntriesProps, 'problems'> {
  readonly kind: ProblemKind<PlacedProblem>;
}

function Kind({ kind: { title, problems }, story, onGo }: KindProps) {
  const [first] = problems;
  if (!first) return null;
  const entries = <Entries problems={problems} story={story} onGo={onGo} />;
  if (problems.length === 1) return entries;
  return (
    <details>
      <summary className={styles.kind}>
        {title}
        <span className={styles.since}>from {clockText(story.virtualAt(first.storyMs))}</span>
      </summary>
      {entries}
    </details>
  );
}

function Entries({ problems, story, onGo }: ProblemEntriesProps) {
  const more = problems.length - MOST_LISTED;
  return (
    <>
      <ol className={styles.list}>
        {problems.slice(0, MOST_LISTED).map(({ seq, title, storyMs }) => (
          <MomentEntry
            key={`${seq} ${title}`}
            when={clockText(story.virtualAt(storyMs))}
            says={title}
            onClick={() => onGo(storyMs)}
          />
        ))}
      </ol>
      {more > 0 && <p className={styles.more}>and {more} more</p>}
    </>
  );
}
