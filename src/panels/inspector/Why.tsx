import { ArrowLeft, CornerLeftUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Subject } from '../../models/subject';
import { type AttentionStore, explain, lookAt, pointAt } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import { clockText } from '../../timeline/virtualTime';
import { Button } from '../controls/Button';
import styles from './Why.module.css';

interface WhyProps {
  readonly run: OpenRun;
  readonly attention: AttentionStore;
  /** The event that is explained. */
  readonly seq: number;
  readonly selected: Subject | null;
  /** What led to it, nearest first; empty while nobody asks. */
  readonly causes: readonly number[];
  readonly onGo: (seq: number) => void;
}

/** More causes than this are only shown on demand. */
const MOST_CAUSES = 12;

/** One event, and on demand everything that led to it; each cause can be asked about in turn. */
export function Why({ run, attention, seq, selected, causes, onGo }: WhyProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  /** The events that were asked about before this one. */
  const [trail, setTrail] = useState<readonly number[]>([]);
  const [isWhole, showWhole] = useState(false);
  const isOpen = causes.length > 0;
  const hasCause = (run.trace[seq]?.because ?? null) !== null;
  const shown = isWhole ? causes : causes.slice(0, MOST_CAUSES);
  const before = trail.at(-1);

  const askAbout = (event: number, nextTrail: readonly number[]) => {
    setTrail(nextTrail);
    onGo(event);
    explain(attention, run.trace, event, selected);
    // What was clicked is no longer there.
    section.current?.focus();
  };

  return (
    <section ref={section} className={styles.why} aria-labelledby={id} tabIndex={-1}>
      {before !== undefined && (
        <Button
          look="quiet"
          className={styles.back}
          onClick={() => askAbout(before, trail.slice(0, -1))}
        >
          <ArrowLeft size={14} aria-hidden /> Back
        </Button>
      )}
      <p className={styles.time}>{clockText(run.trace[seq]?.at ?? 0)}</p>
      <p id={id} className={styles.sentence}>
        {run.sentence(seq)}
      </p>
      {hasCause ? (
        <Button
          className={styles.ask}
          aria-expanded={isOpen}
          onClick={() => {
            setTrail([]);
            if (isOpen) lookAt(attention, selected, seq);
            else explain(attention, run.trace, seq, selected);
          }}
        >
          Why?
        </Button>
      ) : (
        <p className={styles.root}>Nothing led to this: the scenario begins with it.</p>
      )}
      {isOpen && (
        <ol className={styles.causes} aria-label="Why, the nearest cause first">
          {shown.map((cause) => (
            <li key={cause}>
              <button
                type="button"
                className={styles.cause}
                onClick={() => askAbout(cause, [...trail, seq])}
                {...pointing(attention, aboutOf(run, cause))}
              >
                <CornerLeftUp size={14} aria-hidden className={styles.arrow} />
                <span className={styles.time}>{clockText(run.trace[cause]?.at ?? 0)}</span>
                <span className={styles.because}>{run.sentence(cause)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {shown.length < causes.length && (
        <Button look="quiet" onClick={() => showWhole(true)}>
          {causes.length - shown.length} more
        </Button>
      )}
    </section>
  );
}

/** What an event is about, the most particular thing; items of a batch are too many to light up. */
function aboutOf(run: OpenRun, seq: number): Subject | null {
  return run.subjectsOf(seq)[0] ?? null;
}

/** Lights the same thing up everywhere while the pointer or the focus rests on it. */
function pointing(attention: AttentionStore, subject: Subject | null) {
  const point = () => pointAt(attention, subject);
  const leave = () => pointAt(attention, null);
  return {
    onPointerEnter: point,
    onPointerLeave: leave,
    onFocus: point,
    onBlur: leave,
  };
}
