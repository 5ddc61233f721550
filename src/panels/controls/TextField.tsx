import { useId, useState } from 'react';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  /** What is wrong with the text, or null when it was taken. */
  readonly onChange: (text: string) => string | null;
}

/** Typed text, taken when the field is left. What is not allowed is said and can be corrected. */
export function TextField({ label, value, placeholder, isLong, onChange }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const errorId = useId();

  function take() {
    if (draft === null) return;
    const wrong = draft === value ? null : onChange(draft);
    setError(wrong);
    if (wrong === null) setDraft(null);
  }

  const field = {
    className: styles.text,
    'aria-label': label,
    'aria-invalid': error !== null,
    'aria-describedby': error === null ? undefined : errorId,
    autoComplete: 'off',
    spellCheck: false,
    placeholder,
    value: draft ?? value,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setDraft(event.target.value),
    onBlur: take,
  };
  return (
    <span>
      {isLong ? (
        <textarea {...field} />
      ) : (
        <input {...field} onKeyDown={(event) => event.key === 'Enter' && take()} />
      )}
      {error !== null && (
        <span id={errorId} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </span>
  );
}
