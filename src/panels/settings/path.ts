/** Reads a value out of plain data by its dotted path, such as `settings.queue.DelaySeconds`. */
export function valueAt(data: unknown, path: string): unknown {
  let value = data;
  for (const key of path.split('.')) value = isRecord(value) ? value[key] : undefined;
  return value;
}

/** A copy of plain data with other values at several dotted paths. */
export function withValues(data: unknown, values: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(values).reduce<unknown>(
    (changed, [path, value]) => withValue(changed, path, value),
    data,
  );
}

/** A copy of plain data with another value at a dotted path; the rest is shared with the original. */
export function withValue(data: unknown, path: string, value: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const next = rest.length === 0 ? value : withValue(valueAt(data, key), rest.join('.'), value);
  return { ...(isRecord(data) ? data : {}), [key]: next };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
