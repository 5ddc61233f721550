import type { Handler } from '../../../lambda/handler';
import { NumberField } from '../../controls/NumberField';
import { SettingRow } from '../SettingRow';
import type { handlerSettings } from './handlerSettings';
import styles from './TimePerItem.module.css';

interface TimePerItemProps {
  readonly settings: ReturnType<typeof handlerSettings>;
  readonly value: Handler['msPerItem'];
  readonly onChange: (value: unknown) => string | null;
}

/** A fixed time, or two bounds between which it is drawn for each item. */
export function TimePerItem({ settings, value, onChange }: TimePerItemProps) {
  const { msPerItem, varies } = settings;
  const isFixed = typeof value === 'number';
  const [from, to] = isFixed ? [value, value] : value;
  return (
    <>
      {isFixed ? (
        <SettingRow setting={msPerItem} value={value} onChange={onChange} />
      ) : (
        <fieldset className={styles.bounds}>
          <legend className={styles.name}>{msPerItem.name}</legend>
          <NumberField
            label="at least"
            value={from}
            min={0}
            max={to}
            unit="ms"
            onChange={(least) => onChange([least, to])}
          />
          <span className={styles.to}>to</span>
          <NumberField
            label="at most"
            value={to}
            min={from}
            max={msPerItem.max}
            unit="ms"
            onChange={(most) => onChange([from, most])}
          />
        </fieldset>
      )}
      <SettingRow
        setting={varies}
        value={!isFixed}
        onChange={(on) => onChange(on === true ? [from, Math.max(to * 2, 100)] : from)}
      />
    </>
  );
}
