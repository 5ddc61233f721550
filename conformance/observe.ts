import type { Report } from '../src/models/report';
import type { Json } from './case';

/** Invocations as the recordings write them down, with the attempt of each record's batch. */
export function tries(report: Report) {
  return report.invocations.map(({ items, attempt, result }) => ({
    records: items.map((id) => ({ id, attempt: attempt[id] ?? 0 })),
    result,
  }));
}

/** What a destination got, record by record, as plain data. */
export function destination(
  report: Report,
  target: 'onFailure' | 'onSuccess' = 'onFailure',
): readonly { readonly [key: string]: Json }[] {
  return report.targets[target].map(({ record }) => JSON.parse(JSON.stringify(record)));
}

/** A part of a destination's record; empty if it has none. */
export function partOf(record: Json | undefined, name: string): { readonly [key: string]: Json } {
  const part = isObject(record) ? record[name] : undefined;
  return isObject(part) ? part : {};
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
