import { clockTime, count } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { eventSettledAt } from '../../timeline/moments';
import { Button } from '../controls/Button';
import styles from './ProblemCard.module.css';

interface ProblemCardProps {
  readonly run: OpenRun;
  readonly player: Player;
}

/** The first thing that goes wrong, and the way there. */
export function ProblemCard({ run, player }: ProblemCardProps) {
  const [first, ...others] = run.problems;
  if (!first) {
    return (
      <section className={styles.fine} aria-label="Problems">
        <h2 className={styles.title}>Nothing goes wrong in this run.</h2>
      </section>
    );
  }
  const more = others.length;
  return (
    <section className={styles.problem} aria-label="Problems">
      <h2 className={styles.title}>{first.title}.</h2>
      <p>{withoutTitle(run.sentence(first.seq), first.title)}</p>
      <div className={styles.ways}>
        <Button
          onClick={() => {
            player.pause();
            player.seek(eventSettledAt(run.reader, first.seq));
          }}
        >
          Go to {clockTime(first.at)}
        </Button>
        {more > 0 && <span className={styles.more}>{count(more)} more</span>}
      </div>
    </section>
  );
}

/** What the sentence says beyond the title, which stands above it. */
function withoutTitle(sentence: string, title: string): string {
  if (!sentence.startsWith(title)) return sentence;
  const rest = sentence.slice(title.length).replace(/^[^\p{L}]+/u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
