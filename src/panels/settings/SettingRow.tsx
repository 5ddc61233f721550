import { BookAlert, Info, RotateCcw } from 'lucide-react';
import { Suspense, useId, useState } from 'react';
import type { Setting } from '../../models/setting';
import { Button } from '../controls/Button';
import { FactNote } from './FactNote';
import { Fixed } from './Fixed';
import styles from './SettingRow.module.css';
import { inLargerUnits, type UnitName } from './units';
import { BelowValue, BesideName } from './ValueEditor';
import { valueText } from './values';

interface SettingRowProps {
  readonly setting: Setting;
  readonly value: unknown;
  /** What the scenario began with; undefined when it had no such thing. */
  readonly began?: unknown;
  /** What it is when nobody has changed it: its default, unless there is something else. */
  readonly unchanged?: unknown;
  /** In place of the setting's own unit: what the model's items are called. */
  readonly unit?: UnitName | undefined;
  /** AWS does not document it. */
  readonly isAssumed?: boolean;
  /** AWS would refuse the value. */
  readonly isRefused?: boolean;
  /** What AWS would say against it. */
  readonly refusals?: readonly string[];
  /** Why it cannot be changed; left out where it can. */
  readonly fixed?: string | undefined;
  readonly onChange: (value: unknown) => string | null;
}

/** One setting: its names, its value, the way back to its default, and what is known about it. */
export function SettingRow(props: SettingRowProps) {
  const { setting, value, began, unit, isAssumed = false, refusals = [], fixed, onChange } = props;
  const id = useId();
  const [isExplained, explain] = useState(false);
  const editor = { ...props, id, isRefused: props.isRefused ?? false };
  const { unchanged = setting.default } = props;
  const isChanged = JSON.stringify(value) !== JSON.stringify(unchanged);
  const before = valueText(setting, unchanged, unit);
  const toDefault = JSON.stringify(unchanged) === JSON.stringify(setting.default);
  const differs = setting.correction !== undefined;
  return (
    <div className={styles.row}>
      {isChanged && (
        <Button
          look="icon"
          className={styles.reset}
          aria-label={`${setting.name}: back to ${toDefault ? 'the default' : before}`}
          title={`Changed. Back to ${toDefault ? 'the default: ' : ''}${before}`}
          onClick={() => onChange(unchanged)}
        >
          <RotateCcw size={12} aria-hidden />
        </Button>
      )}
      <div className={styles.head}>
        <div className={styles.names}>
          <label htmlFor={id} className={styles.name}>
            {setting.name}
          </label>
          <Button
            look="icon"
            className={`${styles.about} ${differs ? styles.differs : ''}`}
            aria-label={`About ${setting.name}${differs ? '; differs from the course notes' : ''}`}
            title={differs ? 'Differs from the course notes' : `About ${setting.name}`}
            aria-expanded={isExplained}
            onClick={() => explain(!isExplained)}
          >
            {differs ? <BookAlert size={14} aria-hidden /> : <Info size={14} aria-hidden />}
          </Button>
        </div>
        <Fixed why={fixed}>
          <BesideName {...editor} />
        </Fixed>
      </div>
      <Meta setting={setting} value={value} unit={unit} isAssumed={isAssumed} />
      {isAssumed && <p className={styles.why}>{setting.help}</p>}
      <Fixed why={fixed}>
        <BelowValue {...editor} />
      </Fixed>
      {refusals.map((message) => (
        <p key={message} className={styles.refusal}>
          <b>AWS would refuse this:</b> {message}
        </p>
      ))}
      {isExplained && (
        <Suspense fallback={<p className={styles.loading}>{setting.help}</p>}>
          <FactNote setting={setting} unit={unit} began={began} isHelped={!isAssumed} />
        </Suspense>
      )}
    </div>
  );
}

type MetaProps = Pick<SettingRowProps, 'setting' | 'value' | 'unit'> & {
  readonly isAssumed: boolean;
};

/** Longer names leave no room for a time beside them. */
const LONGEST_BESIDE = 24;

/** AWS's name, and a long time in larger units; one line, whatever the value. */
function Meta({ setting, value, unit: ownUnit, isAssumed }: MetaProps) {
  const isNumber = setting.kind === 'number' || setting.kind === 'optionalNumber';
  const unit = isNumber ? (ownUnit ?? setting.unit) : '';
  const isTime = (unit === 's' || unit === 'ms') && (setting.aws?.length ?? 0) <= LONGEST_BESIDE;
  if (!setting.aws && !isAssumed && !isTime) return null;
  return (
    <div className={styles.meta}>
      {setting.aws && <code className={styles.aws}>{setting.aws}</code>}
      {isAssumed && <span className={styles.assumption}>assumption</span>}
      {isTime && (
        <span className={styles.words}>
          {typeof value === 'number' ? inLargerUnits(value, unit) : null}
        </span>
      )}
    </div>
  );
}
