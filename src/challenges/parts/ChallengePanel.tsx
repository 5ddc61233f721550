import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { plural } from '../../models/wording';
import { Button } from '../../panels/controls/Button';
import type { ChallengeCard, OpenChallenge } from '../cards';
import type { Variant } from '../challenge';
import type { CheckResult, Judged, VariantResult } from '../check';
import styles from './ChallengePanel.module.css';
import { CheckResults } from './CheckResults';
import { GoalList } from './GoalList';
import { medal } from './wording';

/** Where the check of all cases is. */
export type Checking =
  | { readonly is: 'not' }
  /** `done` cases of all have been run. */
  | { readonly is: 'running'; readonly done: number }
  | { readonly is: 'done'; readonly result: CheckResult; readonly isOld: boolean };

/** Where else a challenge leads, as links; null for nowhere. */
export interface Ways {
  readonly all: string;
  readonly next: { readonly href: string; readonly title: string } | null;
  readonly lesson: { readonly href: string; readonly title: string } | null;
  readonly note: { readonly href: string; readonly n: number } | null;
}

interface ChallengePanelProps {
  readonly challenge: OpenChallenge;
  /** Whether the title is the page's heading; otherwise something else says where one is. */
  readonly isTitled: boolean;
  /** How many cases there are. */
  readonly cases: number;
  /** The case that is on the stage, where it is not the one as told. */
  readonly variant: Variant | null;
  /** What the run on the stage comes to; empty while there is none. */
  readonly goals: readonly Judged[];
  /** How many settings have been changed. */
  readonly changes: number;
  /** With how few changes it was solved before; null for not at all. */
  readonly solvedWith: number | null;
  readonly checking: Checking;
  /** Whether passing counts as solved: not once the solution was shown. */
  readonly counts: boolean;
  readonly ways: Ways;
  readonly hints: ReactNode;
  readonly onCheck: () => void;
  readonly onSee: (seq: number) => void;
  readonly onWatch: (result: VariantResult) => void;
  /** Back from another case to the one as told. */
  readonly onAsTold: () => void;
  readonly onReset: () => void;
}

/** A challenge in words: what is broken, what has to hold, whether it does, and help. */
export function ChallengePanel(props: ChallengePanelProps) {
  const { challenge, cases, variant, goals, changes, solvedWith, checking, ways } = props;
  const { card, story } = challenge;
  const heading = useRef<HTMLHeadingElement>(null);
  /** Does what takes its own button away: the focus goes on to what has to hold. */
  const goOn = (act: () => void) => {
    heading.current?.focus();
    act();
  };
  const isSolved = checking.is === 'done' && checking.result.isSolved && !checking.isOld;
  return (
    <div className={styles.challenge}>
      <div className={styles.head}>
        <a className={styles.back} href={ways.all}>
          <ArrowLeft size={14} aria-hidden /> All challenges
        </a>
        {changes > 0 && <Button onClick={() => goOn(props.onReset)}>Reset</Button>}
      </div>
      {props.isTitled ? (
        <h1 className={styles.title}>{card.title}</h1>
      ) : (
        <p className={styles.title}>{card.title}</p>
      )}
      {solvedWith !== null && <p className={styles.solved}>{medal(card, solvedWith)}</p>}
      <p>{story}</p>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        What has to hold
        <span className={styles.tally} role="status">
          {tally(goals)}
        </span>
      </h2>
      {variant && (
        <p className={styles.other}>
          On the stage is another case: {variant.says}
          <Button look="quiet" className={styles.asTold} onClick={() => goOn(props.onAsTold)}>
            Back to the case as told
          </Button>
        </p>
      )}
      <GoalList goals={goals} onSee={props.onSee} />
      <p className={styles.par}>
        {changes === 0 ? 'Nothing changed yet.' : `${plural(changes, 'setting')} changed.`} Par is{' '}
        {plural(card.par, 'change')}: no more are needed.
      </p>
      <div className={styles.check}>
        <Button
          look="primary"
          aria-disabled={checking.is === 'running'}
          onClick={() => checking.is !== 'running' && props.onCheck()}
        >
          {checking.is === 'running'
            ? `Checking ${checking.done + 1} of ${cases}`
            : `Check in all ${cases} cases`}
        </Button>
      </div>
      <div aria-live="polite">
        {checking.is === 'done' && (
          <CheckResults
            card={card}
            result={checking.result}
            counts={props.counts}
            isOld={checking.isOld}
            onWatch={props.onWatch}
          />
        )}
      </div>
      {isSolved && <Why challenge={challenge} ways={ways} />}
      {!isSolved && props.hints}
    </div>
  );
}

function tally(goals: readonly Judged[]): string {
  return `${goals.filter(({ isMet }) => isMet).length} of ${goals.length} in this run`;
}

interface WhyProps {
  readonly challenge: { readonly why: { readonly says: string }; readonly card: ChallengeCard };
  readonly ways: Ways;
}

/** What it teaches, and where to go from here. */
function Why({ challenge, ways }: WhyProps) {
  const { lesson, note, next } = ways;
  return (
    <section className={styles.why} aria-label="Why">
      <p>{challenge.why.says}</p>
      <ul className={styles.ways}>
        {lesson && (
          <li>
            <a href={lesson.href}>Lesson: {lesson.title}</a>
          </li>
        )}
        {note && (
          <li>
            <a href={note.href}>Where the course notes differ (entry {note.n})</a>
          </li>
        )}
        {next && (
          <li>
            <a href={next.href}>
              Next challenge: {next.title} <ArrowRight size={14} aria-hidden />
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
