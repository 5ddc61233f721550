import { TextField } from '../controls/TextField';

interface FilterFieldProps {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => string | null;
}

/** Event patterns, one a line, as AWS takes them: JSON text each. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  return (
    <TextField
      isLong
      label={`${label}: one JSON pattern a line`}
      placeholder={'{ "body": { "kind": ["red"] } }'}
      value={patternsIn(value).join('\n')}
      onChange={(text) => {
        const patterns = text.split('\n').filter((line) => line.trim() !== '');
        const broken = patterns.findIndex((pattern) => !isJson(pattern));
        if (broken >= 0) return `Line ${broken + 1} is not JSON.`;
        return onChange({ Filters: patterns.map((Pattern) => ({ Pattern })) });
      }}
    />
  );
}

function patternsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('Filters' in value)) return [];
  const filters: readonly unknown[] = Array.isArray(value.Filters) ? value.Filters : [];
  return filters.map((filter) =>
    typeof filter === 'object' && filter !== null && 'Pattern' in filter
      ? String(filter.Pattern)
      : '',
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
