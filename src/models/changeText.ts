import { isLeftOut, type Setting, type SettingGroups, settingAt } from './setting';
import { unitWord } from './units';
import { count } from './wording';

/** A change of a setting in words: `Visibility timeout becomes 180 s`, `Enabled was switched off`. */
export function changeText(
  settings: SettingGroups,
  path: string,
  to: unknown,
  verb: 'becomes' | 'became',
): string {
  const setting = settingAt(settings, path);
  const name = setting?.name ?? path;
  const value = setting ? wordsOf(setting, to) : String(to);
  if (value !== 'on' && value !== 'off') return `${name} ${verb} ${value}`;
  return `${name} ${verb === 'becomes' ? 'is' : 'was'} switched ${value}`;
}

function wordsOf(setting: Setting, value: unknown): string {
  switch (setting.kind) {
    case 'number':
    case 'optionalNumber': {
      if ('none' in setting && isLeftOut(setting, value)) return setting.none;
      if (typeof value !== 'number') return String(value);
      const { unit } = setting;
      return `${count(value)} ${unitWord(unit, value)}`.trim();
    }
    case 'switch':
      return value === true ? 'on' : 'off';
    case 'flag':
      return Array.isArray(value) && value.length > 0 ? 'on' : 'off';
    case 'choice':
      return setting.options.find((option) => option.value === value)?.name ?? String(value);
    case 'filter':
      return value === null ? 'none' : 'a filter';
  }
}
