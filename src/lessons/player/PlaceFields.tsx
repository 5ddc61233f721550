import { MousePointerClick } from 'lucide-react';
import { useEffect, useId } from 'react';
import { useStore } from 'zustand';
import type { Subject } from '../../models/subject';
import { Select } from '../../panels/controls/Select';
import { type AttentionStore, lookAt } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Answer, PlaceAsk } from '../ask';
import type { NamedRun } from '../lesson';
import styles from './Fields.module.css';

interface PlaceFieldsProps {
  readonly ask: PlaceAsk;
  readonly run: OpenRun;
  readonly named: NamedRun;
  readonly attention: AttentionStore;
  readonly value: Answer | null;
  readonly isRight: boolean | null;
  readonly onChange: (value: Subject | null) => void;
}

/** Something on the stage: what is selected there is the answer. A list does the same. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { ask, run, named, attention, value, isRight, onChange } = props;
  const id = useId();
  const selected = useStore(attention, (state) => state.selected);
  const choices = ask.choices(run, named);
  const isAnswered = isRight !== null;
  const isChoice = selected !== null && choices.includes(selected);
  const chosen = isAnswered ? choices.find((choice) => choice === value) : selected;
  const isOther = !isAnswered && selected !== null && !isChoice;
  const answer = isChoice ? selected : null;
  // The choice is made on the stage, and told here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice is told
  useEffect(() => {
    if (!isAnswered) onChange(answer);
  }, [answer, isAnswered]);
  return (
    <>
      <p className={styles.place} role="status">
        <MousePointerClick size={16} aria-hidden />
        {chosen && !isOther ? (
          <span>
            Your choice: <b>{run.nameOf(chosen)}</b>
          </span>
        ) : (
          <span>
            {isOther && selected
              ? `${run.nameOf(selected)} cannot be the answer. Click another on the stage.`
              : 'Click it on the stage.'}
          </span>
        )}
      </p>
      {!isAnswered && (
        <details className={styles.list}>
          <summary>Choose from a list</summary>
          <Select
            id={id}
            aria-label="Your choice"
            value={isChoice ? selected : null}
            options={[
              ...(isChoice ? [] : [{ value: null, name: 'Choose…' }]),
              ...choices.map((choice) => ({ value: choice, name: run.nameOf(choice) })),
            ]}
            onChoose={(choice) => lookAt(attention, choice as Subject | null)}
          />
        </details>
      )}
    </>
  );
}
