import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { ChoiceValue } from '../../models/setting';
import styles from './Select.module.css';

// The browser's list knows text alone.
const textOf = (value: ChoiceValue) => String(value ?? '');

interface SelectProps<Value extends ChoiceValue>
  extends Omit<ComponentProps<'select'>, 'onChange' | 'value'> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChoose: (value: Value) => void;
}

/** The browser's own list of choices, which every keyboard, reader and phone knows. */
export function Select<Value extends ChoiceValue>(props: SelectProps<Value>) {
  const { value, options, onChoose, ...rest } = props;
  return (
    <span className={styles.wrap}>
      <select
        {...rest}
        value={textOf(value)}
        className={styles.select}
        onChange={(event) => {
          const chosen = options.find(({ value }) => textOf(value) === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map(({ value, name }) => (
          <option key={value} value={textOf(value)}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden className={styles.arrow} />
    </span>
  );
}
