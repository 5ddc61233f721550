import styles from './Choices.module.css';

interface ChoicesProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, side by side. */
export function Choices<Id extends string>({ label, options, chosen, onChoose }: ChoicesProps<Id>) {
  return (
    <fieldset className={styles.choices} aria-label={label}>
      {options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.choice}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
