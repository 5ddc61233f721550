import { Check, X } from 'lucide-react';
import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../panels/controls/Button';
import type { AttentionStore } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Anchor } from '../anchor';
import { type Answer, type Ask, said, verdictOf } from '../ask';
import type { NamedRun } from '../lesson';
import { AnswerFields } from './AnswerFields';
import styles from './Prediction.module.css';

interface PredictionProps {
  readonly ask: Ask;
  readonly run: OpenRun;
  readonly named: NamedRun;
  /** What was answered; undefined while it is asked. */
  readonly answer: Answer | undefined;
  /** Whether it was answered before, and is thought about again. */
  readonly isAgain: boolean;
  readonly attention: AttentionStore;
  /** Whether the stage shows why the answer is wrong. */
  readonly isLooking: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onAskAgain: () => void;
  /** Shows a moment; null shows the step's again. */
  readonly onLook: (anchor: Anchor | null) => void;
  /** Gets the focus after a right answer. */
  readonly next: RefObject<HTMLElement | null>;
  readonly section: RefObject<HTMLElement | null>;
}

/** What an answer has to be before it counts, said when it is not. */
const MISSING: Readonly<Record<Ask['kind'], string>> = {
  choice: 'Choose one of them first.',
  number: 'Give a whole number first.',
  place: 'Click it on the stage first, or choose it from the list.',
  order: '',
};

/** A question about what will happen, and once it is answered, what is to be said of the answer. */
export function Prediction(props: PredictionProps) {
  const { ask, run, named, answer, isAgain, attention } = props;
  const [draft, setDraft] = useState<Answer | null>(() => firstDraft(ask));
  const [isMissing, miss] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const id = useId();
  const isAnswered = answer !== undefined;
  // Whoever thinks again goes on where the answer is given.
  useEffect(() => {
    if (isAgain && !isAnswered)
      form.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [isAgain, isAnswered]);

  function submit(event: FormEvent) {
    event.preventDefault();
    miss(draft === null);
    if (draft !== null) props.onAnswer(draft);
  }

  const verdict = isAnswered ? verdictOf(ask, answer, run, named) : null;
  return (
    <section ref={props.section} className={styles.prediction} aria-label="Prediction">
      <form ref={form} onSubmit={submit} noValidate>
        <fieldset disabled={isAnswered} aria-describedby={id}>
          <legend className={styles.question}>{said(ask.question, run, named)}</legend>
          <AnswerFields
            {...{ ask, run, named, attention }}
            value={isAnswered ? answer : draft}
            isRight={verdict?.isRight ?? null}
            onChange={(value) => {
              miss(false);
              setDraft(value);
            }}
          />
        </fieldset>
        {!isAnswered && (
          <Button type="submit" look="primary" className={styles.submit}>
            Answer
          </Button>
        )}
        <p id={id} role="alert" className={styles.missing}>
          {isMissing && MISSING[ask.kind]}
        </p>
      </form>
      <div ref={told} role="status" aria-label="Verdict">
        {verdict && (
          <div className={verdict.isRight ? styles.right : styles.wrong}>
            <p className={styles.verdict}>
              {verdict.isRight ? <Check size={16} aria-hidden /> : <X size={16} aria-hidden />}
              {verdict.isRight ? 'That is right.' : 'That is not what happens.'}
            </p>
            <p>{said(verdict.says, run, named)}</p>
          </div>
        )}
      </div>
      {verdict && <AfterVerdict {...props} look={verdict.look} told={told} />}
    </section>
  );
}

function firstDraft(ask: Ask): Answer | null {
  return ask.kind === 'order' ? Object.keys(ask.pieces) : null;
}

interface AfterVerdictProps
  extends Pick<PredictionProps, 'isLooking' | 'onLook' | 'onAskAgain' | 'next'> {
  readonly look: Anchor | null;
  /** What is said of the answer. */
  readonly told: RefObject<HTMLElement | null>;
}

/** What can be done after a wrong answer. */
function AfterVerdict({ look, told, isLooking, onLook, onAskAgain, next }: AfterVerdictProps) {
  const actions = useRef<HTMLDivElement>(null);
  // The button to answer is gone, and the focus must not be lost with it.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    (actions.current?.querySelector('button') ?? next.current)?.focus({ preventScroll: true });
    // What is said comes into sight, and what can be done about it where there is room for both.
    actions.current?.scrollIntoView({ block: 'nearest' });
    told.current?.scrollIntoView({ block: 'nearest' });
  }, [next, told]);
  if (!look) return null;
  return (
    <div ref={actions} className={styles.actions}>
      <Button onClick={() => onLook(isLooking ? null : look)}>
        {isLooking ? 'Back to the question' : 'Look at the moment'}
      </Button>
      <Button look="quiet" onClick={onAskAgain}>
        Think again
      </Button>
    </div>
  );
}
