import { useMemo } from 'react';
import { clockTime, count } from '../../models/wording';
import { type AttentionStore, lookAt } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { metricId, ownerName } from '../../timeline/metricCourse';
import { eventSettledAt } from '../../timeline/moments';
import styles from './AlarmVerdict.module.css';
import type { AlarmHistory } from './alarmHistory';
import { alarmSentence, STATE_MEANS } from './alarmWords';
import { countedElsewhere } from './elsewhere';
import type { MetricsViewStore } from './metricsView';
import type { ChartContent } from './useChart';

interface AlarmVerdictProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
  readonly content: ChartContent;
  readonly history: AlarmHistory;
  readonly view: MetricsViewStore;
}

/** More changes of state than this are counted and not listed. */
const MOST_LISTED = 40;

/**
 * When the alarm would have rung, in a sentence, and every change of its state to go to. Of one that
 * never would have, also which other metrics counted what went wrong.
 */
export function AlarmVerdict(props: AlarmVerdictProps) {
  const { run, player, attention, content, history, view } = props;
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
      {!transitions.some(({ to }) => to === 'ALARM') && (
        <Elsewhere run={run} series={content.series} view={view} />
      )}
    </div>
  );
}

interface ElsewhereProps extends Pick<AlarmVerdictProps, 'run' | 'view'> {
  readonly series: ChartContent['series'];
}

/** The metrics that an alarm would have had to be on. */
function Elsewhere({ run, series, view }: ElsewhereProps) {
  const others = useMemo(() => countedElsewhere(run.metrics(), series), [run, series]);
  if (others.length === 0) return null;
  return (
    <div className={styles.elsewhere}>
      <p>Others counted what went wrong:</p>
      <ul className={styles.changes} aria-label="Metrics that counted what went wrong">
        {others.map((other) => (
          <li key={metricId(other.series)}>
            <button
              type="button"
              className={styles.change}
              title={`${ownerName(other.series)}: first at ${clockTime(other.firstAt)}`}
              onClick={() => view.setState({ enlarged: metricId(other.series) })}
            >
              {other.series.name} <span className={styles.at}>{count(other.count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
