import { type ReactNode, useEffect, useRef } from 'react';
import type { AttentionStore } from '../../playback/attention';
import type { Anchor } from '../anchor';
import type { LessonCard } from '../course';
import type { Lesson } from '../lesson';
import type { LessonRuns } from '../runs';
import type { Command, Mode } from '../walkthrough';
import { LessonEnd } from './LessonEnd';
import { LessonFoot } from './LessonFoot';
import styles from './LessonPanel.module.css';
import { Prediction } from './Prediction';
import { QuestionBelow } from './QuestionBelow';
import { Steps } from './Steps';
import { type LessonLinks, StepText } from './StepText';
import { rightAtOnce } from './score';

/** Where a learner is in a lesson. */
export interface LessonState {
  readonly mode: Mode;
  /** The place of the present step, from 0. */
  readonly step: number;
  readonly answers: Parameters<typeof rightAtOnce>[2];
  readonly tries: Parameters<typeof rightAtOnce>[3];
  /** Whether the stage shows why an answer is wrong. */
  readonly isLooking: boolean;
}

interface LessonPanelProps {
  readonly card: LessonCard;
  readonly lesson: Lesson;
  readonly runs: LessonRuns;
  readonly state: LessonState;
  readonly attention: AttentionStore;
  readonly links: LessonLinks;
  /** The lesson that comes after this one. */
  readonly next: LessonCard | undefined;
  /** Below the stage, where there is little room and the page says the title elsewhere. */
  readonly isCard?: boolean;
  /** Opens the panel that the step is about, where it does not open by itself. */
  readonly panelOpener?: ReactNode;
  readonly onCommand: (command: Command) => void;
  readonly onLook: (anchor: Anchor | null) => void;
}

/** A lesson beside its stage: where one is, what is said, what is asked, and the ways on. */
export function LessonPanel(props: LessonPanelProps) {
  const { card, lesson, runs, state, attention, links, isCard = false, onCommand } = props;
  const { mode, step: present, answers, tries } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const end = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLElement>(null);
  const question = useRef<HTMLElement>(null);
  const step = lesson.steps[present];
  const isDone = mode === 'done';

  // Whoever goes on reads on: from the heading, at the top.
  const shown = useRef(present);
  useEffect(() => {
    if (shown.current === present) return;
    shown.current = present;
    body.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [present]);
  useEffect(() => {
    if (isDone) end.current?.focus();
  }, [isDone]);

  if (!step) return null;
  const run = runs.ofStep(present);
  const isAsked = mode === 'asking' || mode === 'answered';
  return (
    <div className={styles.panel} data-card={isCard}>
      <div className={styles.head}>
        {!isCard && (
          <>
            <a className={styles.course} href={links.course}>
              All lessons
            </a>
            <h1 className={styles.title}>{card.title}</h1>
          </>
        )}
        <Steps
          steps={lesson.steps}
          present={present}
          isExploring={mode === 'exploring'}
          hrefOf={links.step}
        />
      </div>
      <div ref={body} className={styles.body}>
        <section aria-labelledby="lesson-step">
          <h2 id="lesson-step" ref={heading} className={styles.step} tabIndex={-1}>
            {step.title}
          </h2>
          {mode === 'exploring' && (
            <p className={styles.own}>The text is about the lesson’s own run.</p>
          )}
          <StepText {...{ lesson, run, links }} name={step.name} named={runs.named} />
        </section>
        {props.panelOpener}
        {step.ask && isAsked && (
          <Prediction
            key={`${step.name} ${tries[step.name] ?? 0} ${mode}`}
            ask={step.ask}
            run={run}
            named={runs.named}
            answer={mode === 'answered' ? answers[step.name] : undefined}
            isAgain={(tries[step.name] ?? 0) > 0}
            attention={attention}
            isLooking={state.isLooking}
            onAnswer={(answer) => onCommand({ type: 'answer', answer })}
            onAskAgain={() => onCommand({ type: 'askAgain' })}
            onLook={props.onLook}
            next={next}
            section={question}
          />
        )}
        <p role="status" className="visually-hidden">
          {step.ask && mode === 'asking' && 'A question follows the text.'}
        </p>
        {step.ask && mode === 'asking' && (
          <QuestionBelow key={step.name} body={body} question={question} />
        )}
        {isDone && (
          <LessonEnd
            heading={end}
            {...rightAtOnce(lesson, runs, answers, tries)}
            next={props.next}
            links={links}
            onAgain={() => onCommand({ type: 'again' })}
          />
        )}
      </div>
      <LessonFoot
        mode={mode}
        isFirst={present === 0}
        isLast={present === lesson.steps.length - 1}
        next={next}
        nextHref={isDone ? (props.next ? links.lesson(props.next.id) : links.course) : null}
        hasNextLesson={props.next !== undefined}
        onCommand={onCommand}
      />
    </div>
  );
}
