import { Info, RotateCcw } from 'lucide-react';
import { Suspense, useId, useState } from 'react';
import type { Setting } from '../../models/setting';
import { Button } from '../controls/Button';
import { FactNote } from './FactNote';
import styles from './SettingRow.module.css';
import { BelowValue, BesideName } from './ValueEditor';

/** A setting that differs from what it is when left out. */
function isChanged(setting: Setting, value: unknown): boolean {
  return JSON.stringify(value) !== JSON.stringify(setting.default);
}

interface SettingRowProps {
  readonly setting: Setting;
  readonly value: unknown;
  /** In place of the setting's own unit: what the model's items are called. */
  readonly unit?: { readonly one: string; readonly many: string };
  /** What AWS would say against the value. */
  readonly refusals?: readonly string[];
  readonly onChange: (value: unknown) => string | null;
}

/** One setting: its names, its value, the way back to its default, and what is known about it. */
export function SettingRow(props: SettingRowProps) {
  const { setting, value, refusals = [], onChange } = props;
  const id = useId();
  const [isExplained, explain] = useState(false);
  const editor = { ...props, id, isRefused: refusals.length > 0 };
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <div className={styles.names}>
          <label htmlFor={id} className={styles.name}>
            {setting.name}
          </label>
          <span className={styles.tools}>
            <Button
              look="icon"
              aria-label={`About ${setting.name}`}
              aria-expanded={isExplained}
              onClick={() => explain(!isExplained)}
            >
              <Info size={14} aria-hidden />
            </Button>
            {isChanged(setting, value) && (
              <Button
                look="icon"
                aria-label={`${setting.name}: back to the default`}
                title="Back to the default"
                className={styles.changed}
                onClick={() => onChange(setting.default)}
              >
                <RotateCcw size={13} aria-hidden />
              </Button>
            )}
          </span>
        </div>
        <BesideName {...editor} />
      </div>
      {setting.aws && <code className={styles.aws}>{setting.aws}</code>}
      <BelowValue {...editor} />
      {refusals.map((message) => (
        <p key={message} className={styles.refusal}>
          <b>AWS would refuse this:</b> {message}
        </p>
      ))}
      {isExplained && (
        <Suspense fallback={<p className={styles.loading}>{setting.help}</p>}>
          <FactNote help={setting.help} fact={setting.fact} />
        </Suspense>
      )}
    </div>
  );
}
