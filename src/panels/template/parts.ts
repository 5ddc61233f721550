/** A line of YAML in the parts that are coloured; each can be empty. */
export interface LineParts {
  /** From 1. */
  readonly number: number;
  /** Indent and dash. */
  readonly before: string;
  /** A key, with its colon. */
  readonly name: string;
  readonly value: string;
  readonly comment: string;
}

/** The lines of a template in parts, which put together are the text again. */
export function linesOf(text: string): readonly LineParts[] {
  return text.split('\n').map((line, index) => ({ number: index + 1, ...partsOf(line) }));
}

function partsOf(line: string): Omit<LineParts, 'number'> {
  const [, before = '', rest = ''] = /^(\s*(?:- )?)(.*)$/.exec(line) ?? [];
  if (rest.startsWith('#')) return { before, name: '', value: '', comment: rest };
  const [, name = '', value = rest] =
    /^((?:[\w.]+|"(?:[^"\\]|\\.)*"):(?= |$))(.*)$/.exec(rest) ?? [];
  return { before, name, value, comment: '' };
}
