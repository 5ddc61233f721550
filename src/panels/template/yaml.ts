import type { TemplateValue } from '../../models/template';

/** Text that every YAML reader takes as text, as it stands; all other text is quoted. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_./]*(?:::?[A-Za-z0-9_./]+)*$/;
/** Words that some YAML reader takes for something else than text. */
const NOT_TEXT = /^(?:true|false|yes|no|on|off|null|nan|y|n)$/i;

/**
 * Plain data as block-style YAML, in the order of its keys, as CloudFormation reads it: intrinsic
 * functions in their short form.
 *
 * @param indent spaces before each line
 */
export function yamlLines(value: TemplateValue, indent = 0): readonly string[] {
  const before = ' '.repeat(indent);
  const whole = inLine(value);
  if (whole !== null) return [`${before}${whole}`];
  if (isList(value)) return value.flatMap((item) => listItem(item, indent));
  return Object.entries(value).flatMap(([key, entry]) => {
    const name = `${before}${scalar(key)}:`;
    const short = inLine(entry);
    return short === null ? [name, ...yamlLines(entry, indent + 2)] : [`${name} ${short}`];
  });
}

function listItem(item: TemplateValue, indent: number): readonly string[] {
  const before = ' '.repeat(indent);
  const short = inLine(item);
  if (short !== null) return [`${before}- ${short}`];
  // The first line takes the place of its indent after the dash.
  const [first = '', ...rest] = yamlLines(item, indent + 2);
  return [`${before}- ${first.slice(indent + 2)}`, ...rest];
}

/** The value where it fits behind its key; null for what takes lines of its own. */
function inLine(value: TemplateValue): string | null {
  if (typeof value === 'string') return scalar(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.length === 0 ? '[]' : null;
  return shortForm(value) ?? (Object.keys(value).length === 0 ? '{}' : null);
}

/** `!GetAtt Queue.Arn` and `!Ref Queue`; null for what is no such function. */
function shortForm(value: { readonly [key: string]: TemplateValue }): string | null {
  const [[name, argument] = ['', ''], ...others] = Object.entries(value);
  if (others.length > 0) return null;
  if (name === 'Ref' && typeof argument === 'string') return `!Ref ${argument}`;
  return name === 'Fn::GetAtt' && isList(argument) ? `!GetAtt ${argument.join('.')}` : null;
}

/** Text as it stands where that is safe, and else in double quotes, in which JSON is YAML. */
function scalar(text: string): string {
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : JSON.stringify(text);
}

function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}
