import { clockTime } from '../../models/wording';
import { type AttentionStore, lookAt } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { eventSettledAt } from '../../timeline/moments';
import styles from './AlarmVerdict.module.css';
import type { AlarmHistory } from './alarmHistory';
import { alarmSentence, STATE_MEANS } from './alarmWords';
import type { ChartContent } from './useChart';

interface AlarmVerdictProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
  readonly content: ChartContent;
  readonly history: AlarmHistory;
}

/** More changes of state than this are counted and not listed. */
const MOST_LISTED = 40;

/** When the alarm would have rung, in a sentence, and every change of its state to go to. */
export function AlarmVerdict(props: AlarmVerdictProps) {
  const { run, player, attention, content, history } = props;
  const { transitions } = history;
  const problem = run.problems[0];
  const goTo = (storyMs: number) => {
    player.pause();
    player.seek(storyMs);
  };
  return (
    <div className={styles.verdict}>
      <p className={styles.sentence} role="status">
        {alarmSentence({ ...content, history }, run)}
      </p>
      <ol className={styles.changes} aria-label="Changes of the alarm">
        {transitions.slice(0, MOST_LISTED).map(({ at, to }) => (
          <li key={at}>
            <button
              type="button"
              className={styles.change}
              data-state={to}
              title={STATE_MEANS[to]}
              onClick={() => goTo(run.reader.story.storyAt(at))}
            >
              <span className={styles.at}>{clockTime(at)}</span> {to}
            </button>
          </li>
        ))}
        {transitions.length > MOST_LISTED && (
          <li className={styles.more}>and {transitions.length - MOST_LISTED} more</li>
        )}
        {problem && (
          <li>
            <button
              type="button"
              className={styles.change}
              title={problem.title}
              onClick={() => {
                goTo(eventSettledAt(run.reader, problem.seq));
                lookAt(attention, run.subjectsOf(problem.seq)[0] ?? null, problem.seq);
              }}
            >
              <span className={styles.at}>{clockTime(problem.at)}</span> the first thing went wrong
            </button>
          </li>
        )}
      </ol>
    </div>
  );
}
