import { useMemo } from 'react';
import {
  isLeftOut,
  type NumberSetting,
  type OptionalNumberSetting,
  type Setting,
} from '../../models/setting';
import { decimal } from '../../models/wording';
import { NumberField } from '../controls/NumberField';
import { Select } from '../controls/Select';
import { Slider } from '../controls/Slider';
import { Switch } from '../controls/Switch';
import { FilterField } from './FilterField';
import { stopsOf } from './stops';
import { inLargerUnits, type UnitName, unitText, withUnit } from './units';
import styles from './ValueEditor.module.css';

interface EditorProps {
  readonly id: string;
  readonly setting: Setting;
  readonly value: unknown;
  readonly unit?: UnitName | undefined;
  readonly isRefused: boolean;
  readonly onChange: (value: unknown) => string | null;
}

/** What stands to the right of a setting's name: its value, or the switch that turns it on. */
export function BesideName(props: EditorProps) {
  const { id, setting, value, onChange } = props;
  switch (setting.kind) {
    case 'number':
      return <Typed {...props} setting={setting} />;
    case 'optionalNumber':
      return (
        <Switch
          id={id}
          checked={!isLeftOut(setting, value)}
          onChange={(event) =>
            onChange(event.target.checked ? setting.first : (setting.absent ?? null))
          }
        />
      );
    case 'switch':
      return (
        <Switch
          id={id}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    case 'flag':
      return (
        <Switch
          id={id}
          checked={Array.isArray(value) && value.includes(setting.flag)}
          onChange={(event) => onChange(event.target.checked ? [setting.flag] : [])}
        />
      );
    case 'filter':
      return (
        <Switch
          id={id}
          checked={value !== null}
          onChange={(event) => onChange(event.target.checked ? { Filters: [] } : null)}
        />
      );
    case 'choice':
      return null;
  }
}

/** What needs the whole width: sliders, lists of choices, patterns. */
export function BelowValue(props: EditorProps) {
  const { id, setting, value, onChange } = props;
  switch (setting.kind) {
    case 'number':
      return <Dragged {...props} setting={setting} />;
    case 'optionalNumber':
      if (isLeftOut(setting, value)) return <p className={styles.none}>{setting.none}</p>;
      return (
        <div className={styles.optional}>
          <Dragged {...props} setting={setting} />
          <Typed {...props} setting={setting} id={undefined} />
        </div>
      );
    case 'choice': {
      const chosen = setting.options.find((option) => option.value === value);
      return (
        <Select
          id={id}
          value={chosen ? chosen.value : setting.default}
          options={setting.options}
          onChoose={onChange}
        />
      );
    }
    case 'filter':
      return value === null ? null : (
        <FilterField label={setting.name} value={value} onChange={onChange} />
      );
    case 'switch':
    case 'flag':
      return null;
  }
}

interface NumberEditorProps extends Omit<EditorProps, 'id' | 'setting'> {
  readonly id: string | undefined;
  readonly setting: NumberSetting | OptionalNumberSetting;
}

function Typed({ id, setting, value, unit, isRefused, onChange }: NumberEditorProps) {
  const number = numberOf(value);
  return (
    <NumberField
      {...(id === undefined ? { label: setting.name } : { id })}
      value={number}
      min={setting.min}
      max={setting.max}
      fraction={setting.fraction}
      unit={unitText(unit ?? setting.unit, number)}
      room={roomFor(setting, unit)}
      isRefused={isRefused}
      onChange={onChange}
    />
  );
}

/**
 * So many digits wide is enough for every value of the slider, its unit, whose letters are narrower,
 * and their frame.
 */
function roomFor(setting: NumberEditorProps['setting'], unit: UnitName | undefined): number {
  const most = setting.sliderMax ?? setting.max;
  const digits = setting.fraction ? '0.25' : decimal(most, 4);
  return digits.length + unitText(unit ?? setting.unit, most).length * 0.86 + 3;
}

function Dragged({ setting, value, unit: ownUnit, onChange }: NumberEditorProps) {
  const unit = ownUnit ?? setting.unit;
  const stops = useMemo(() => stopsOf({ ...setting, unit }), [setting, unit]);
  return (
    <Slider
      label={`${setting.name}, slider`}
      stops={stops}
      value={numberOf(value)}
      says={(value) => inLargerUnits(value, unit) ?? withUnit(value, unit)}
      onChange={onChange}
    />
  );
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
