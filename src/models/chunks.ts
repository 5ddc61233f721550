/**
 * A list that is never changed in place. A changed copy shares with it all but a few values, so that
 * keeping many of them, as checkpoints do, takes little time and room.
 */
export interface Chunks<Value> {
  readonly length: number;
  /** All full but the last. */
  readonly chunks: readonly (readonly Value[])[];
}

/** Values in one chunk: with ten thousand of them, a change copies about two hundred entries. */
const SIZE = 64;

export function chunksOf<Value>(values: readonly Value[]): Chunks<Value> {
  const chunks: (readonly Value[])[] = [];
  for (let from = 0; from < values.length; from += SIZE)
    chunks.push(values.slice(from, from + SIZE));
  return { length: values.length, chunks };
}

export function valueAt<Value>({ chunks }: Chunks<Value>, index: number): Value | undefined {
  return chunks[Math.floor(index / SIZE)]?.[index % SIZE];
}

export function valuesOf<Value>({ chunks }: Chunks<Value>): readonly Value[] {
  return chunks.flat();
}

export function withAdded<Value>({ length, chunks }: Chunks<Value>, value: Value): Chunks<Value> {
  const last = length % SIZE === 0 ? [] : (chunks.at(-1) ?? []);
  const full = length % SIZE === 0 ? chunks : chunks.slice(0, -1);
  return { length: length + 1, chunks: [...full, [...last, value]] };
}

/** The list with some of its values changed; what has no value there is left out. */
export function withChanged<Value>(
  list: Chunks<Value>,
  indices: Iterable<number>,
  change: (value: Value) => Value,
): Chunks<Value> {
  const chunks: (readonly Value[])[] = [...list.chunks];
  const copied = new Map<number, Value[]>();
  for (const index of indices) {
    const at = Math.floor(index / SIZE);
    const chunk = copied.get(at) ?? [...(chunks[at] ?? [])];
    const value = chunk[index % SIZE];
    if (value === undefined) continue;
    chunk[index % SIZE] = change(value);
    copied.set(at, chunk);
    chunks[at] = chunk;
  }
  return copied.size === 0 ? list : { length: list.length, chunks };
}
