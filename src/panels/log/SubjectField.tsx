import { X } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { Subject } from '../../models/subject';
import type { OpenRun } from '../../playback/openRun';
import { Button } from '../controls/Button';
import styles from './SubjectField.module.css';
import { subjectCalled, subjectsByName, suggestedNames } from './subjects';

interface SubjectFieldProps {
  readonly run: OpenRun;
  /** What the log is about; null for everything. */
  readonly subject: Subject | null;
  readonly onChoose: (subject: Subject | null) => void;
}

/** Whose events the log shows: typed by name, with suggestions. */
export function SubjectField({ run, subject, onChoose }: SubjectFieldProps) {
  const id = useId();
  const subjects = useMemo(() => subjectsByName(run), [run]);
  /** What is being typed; null while the field shows what was chosen. */
  const [draft, setDraft] = useState<string | null>(null);
  const name = subject === null ? '' : run.nameOf(subject);
  const suggested = useMemo(
    () => (draft === null ? [] : suggestedNames(subjects.keys(), draft)),
    [subjects, draft],
  );
  const isUnknown = draft !== null && suggested.length === 0;
  const type = (text: string) => {
    const called = subjectCalled(subjects, text);
    setDraft(called ? null : text);
    if (called) onChoose(called);
    else if (text.trim() === '') onChoose(null);
  };
  return (
    <span className={styles.field} data-unknown={isUnknown}>
      <input
        className={styles.input}
        aria-label="Only events about"
        placeholder={`About any ${run.model.items.one}`}
        list={id}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isUnknown}
        value={draft ?? name}
        onFocus={() => setDraft(name)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(null)}
      />
      <datalist id={id}>
        {suggested.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {subject !== null && (
        <Button look="icon" aria-label={`No longer only ${name}`} onClick={() => onChoose(null)}>
          <X size={14} aria-hidden />
        </Button>
      )}
    </span>
  );
}
