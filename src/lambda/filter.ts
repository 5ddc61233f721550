import type { DataKey, FilterCriteria, FilterResult, Filters } from './filterPatterns';

type Patterns = typeof import('./filterPatterns');

let patterns: Patterns | null = null;

/** Loads what patterns are compiled and asked with: most scenarios have no filter. */
export async function loadFilters(): Promise<void> {
  patterns ??= await import('./filterPatterns');
}

/**
 * Checks and compiles filter criteria as creating a mapping does.
 *
 * @throws when there is a filter and `loadFilters` has not loaded what it takes
 */
export function parseFilterCriteria(
  criteria: FilterCriteria | null,
  dataKey: DataKey,
): FilterResult {
  const hasFilters = (criteria?.Filters ?? []).length > 0;
  return hasFilters
    ? loaded().parseFilterCriteria(criteria, dataKey)
    : { ok: true, filters: { dataKey, patterns: [] } };
}

/** Whether a record is passed to the function: `filterPatterns` says how that is found out. */
export function matches(
  filters: Filters,
  body: string,
  metadata: Readonly<Record<string, string>> = {},
): boolean {
  return filters.patterns.length === 0 || loaded().matches(filters, body, metadata);
}

function loaded(): Patterns {
  if (!patterns) throw new Error('A filter is used, and loadFilters has not been waited for.');
  return patterns;
}
