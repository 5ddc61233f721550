import { isLeftOut, type Setting } from '../../models/setting';
import { inLargerUnits, type UnitName, withUnit } from '../settings/units';

const MOST_SECONDS = 900;

/** A setting's value in words: `30 s`, `no limit`, `on`. */
export function valueText(setting: Setting, value: unknown, unit?: UnitName): string {
  switch (setting.kind) {
    case 'number':
      return numberText(value, unit ?? setting.unit);
    case 'optionalNumber':
      return isLeftOut(setting, value) ? setting.none : numberText(value, unit ?? setting.unit);
    case 'switch':
      return value === true ? 'on' : 'off';
    case 'flag':
      return Array.isArray(value) && value.includes(setting.flag) ? 'on' : 'off';
    case 'choice':
      return setting.options.find((option) => option.value === value)?.name ?? String(value);
    case 'filter':
      return value === null ? 'none' : JSON.stringify(value);
  }
}

function numberText(value: unknown, unit: Parameters<typeof withUnit>[1]): string {
  const number = Number(value);
  // Two times are compared more easily in one unit: 30 s and 180 s.
  if (unit === 's' && number <= MOST_SECONDS) return withUnit(number, unit);
  return inLargerUnits(number, unit) ?? withUnit(number, unit);
}
