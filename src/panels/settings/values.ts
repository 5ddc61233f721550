import { isLeftOut, type Setting } from '../../models/setting';
import { decimal } from '../../models/wording';
import { inLargerUnits, type UnitName, unitText, withUnit } from './units';

/** A value of a setting in words: `30 s`, `no dead-letter queue`, `on`. */
export function valueText(setting: Setting, value: unknown, unit?: UnitName): string {
  switch (setting.kind) {
    case 'number':
      return numberText(Number(value), unit ?? setting.unit);
    case 'optionalNumber':
      return isLeftOut(setting, value)
        ? setting.none
        : numberText(Number(value), unit ?? setting.unit);
    case 'switch':
      return value === true ? 'on' : 'off';
    case 'flag':
      return Array.isArray(value) && value.includes(setting.flag) ? 'on' : 'off';
    case 'choice':
      return setting.options.find((option) => option.value === value)?.name ?? String(value);
    case 'filter':
      return value === null ? 'none' : 'a filter';
  }
}

function numberText(value: number, unit: Parameters<typeof withUnit>[1]): string {
  const words = inLargerUnits(value, unit);
  return words === null ? withUnit(value, unit) : `${withUnit(value, unit)} (${words})`;
}

/** What can be typed: `0 to 43,200 s`; null for what is not a number. */
export function rangeText(setting: Setting, unit?: UnitName): string | null {
  if (setting.kind !== 'number' && setting.kind !== 'optionalNumber') return null;
  const name = unitText(unit ?? setting.unit, setting.max);
  return `${decimal(setting.min, 4)} to ${decimal(setting.max, 4)} ${name}`.trim();
}
