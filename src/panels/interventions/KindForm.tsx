import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../controls/Button';
import { FieldList, type FieldListProps } from './FieldList';
import styles from './KindForm.module.css';

interface KindFormProps extends Omit<FieldListProps, 'values' | 'onChange'> {
  /** What the form begins with. */
  readonly begins: Readonly<Record<string, unknown>>;
  readonly onBack: () => void;
  /** What is wrong with it, or null when it was done. */
  readonly onDo: (values: object) => string | null;
}

/** What an intervention is done with; Enter does it. */
export function KindForm({ begins, onBack, onDo, ...shared }: KindFormProps) {
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>(begins);
  const [error, setError] = useState<string | null>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A field that was just typed in says itself what is wrong with it.
    if (event.currentTarget.querySelector('[aria-invalid="true"]')) return;
    setError(onDo(values));
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.head}>
        <Button look="icon" aria-label="Back to the list" onClick={onBack}>
          <ArrowLeft size={16} aria-hidden />
        </Button>
        <h4 className={styles.name}>{shared.kind.name}</h4>
      </div>
      <FieldList
        {...shared}
        values={values}
        onChange={(changed) => {
          setValues((before) => ({ ...before, ...changed }));
          return null;
        }}
      />
      {error !== null && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <Button type="submit" look="primary">
        Do it
      </Button>
    </form>
  );
}
