import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Select.module.css';

interface SelectProps<Value extends string> extends Omit<ComponentProps<'select'>, 'onChange'> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChoose: (value: Value) => void;
}

/** The browser's own list of choices, which every keyboard, reader and phone knows. */
export function Select<Value extends string>({ options, onChoose, ...rest }: SelectProps<Value>) {
  return (
    <span className={styles.wrap}>
      <select
        {...rest}
        className={styles.select}
        onChange={(event) => {
          const chosen = options.find(({ value }) => value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden className={styles.arrow} />
    </span>
  );
}
