import * as v from 'valibot';
import { ItemIdSchema, MAX_VIRTUAL_MS } from '../lambda/handler';

/** The most items that one scenario may send. */
export const MAX_ITEMS = 10_000;
/** The largest item of whatever does not say otherwise. */
export const MAX_ITEM_BYTES = 1_048_576;
const DEFAULT_BYTES = 1_024;

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_VIRTUAL_MS));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const tags = v.pipe(
  v.record(name, v.union([v.string(), v.number(), v.boolean(), v.null()])),
  v.check((value) => Object.keys(value).length <= 20, 'at most 20 tags'),
);

/** What one item carries, for workloads and for `send`: up to so many bytes. */
export function contentEntries(mostBytes: number) {
  return {
    group: v.optional(name),
    key: v.optional(name),
    tags: v.optional(tags),
    body: v.optional(v.pipe(v.string(), v.maxLength(4_096))),
    bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostBytes))),
  };
}

function idTwice(entries: readonly { readonly id: string }[]): string | undefined {
  const seen = new Set<string>();
  return entries.find(({ id }) => seen.size === seen.add(id).size)?.id;
}

/** Valibot schema of a scenario's workload: a list of items, or a number of items alike. */
export function workloadSchema(mostBytes: number) {
  const content = contentEntries(mostBytes);
  const { group: _group, key: _key, ...sameForAll } = content;
  return v.union([
    v.pipe(
      v.array(v.strictObject({ id: ItemIdSchema, atMs: v.optional(moment, 0), ...content })),
      v.maxLength(MAX_ITEMS),
      v.check(
        (entries) => idTwice(entries) === undefined,
        ({ input }) => `"${idTwice(input)}" is there twice`,
      ),
    ),
    v.strictObject({
      count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ITEMS)),
      everyMs: v.optional(moment, 0),
      keys: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_ITEMS))),
      ...sameForAll,
    }),
  ]);
}

/** What a scenario sends by itself. */
export type Workload = v.InferOutput<ReturnType<typeof workloadSchema>>;

/** One thing that the workload sends, as a model uses it. */
export interface WorkloadItem {
  readonly id: string;
  /** Virtual milliseconds at which it is sent. */
  readonly atMs: number;
  /** Message group or partition key. */
  readonly group: string | null;
  readonly body: string;
  readonly bytes: number;
}

type Content = v.InferOutput<v.StrictObjectSchema<ReturnType<typeof contentEntries>, undefined>>;

/** The item with everything filled in that its entry leaves out. Its tags are its JSON body. */
export function itemFrom(id: string, atMs: number, entry: Content): WorkloadItem {
  return {
    id,
    atMs,
    group: entry.group ?? entry.key ?? null,
    body: entry.body ?? JSON.stringify(entry.tags ?? {}),
    bytes: entry.bytes ?? DEFAULT_BYTES,
  };
}

/**
 * The items of a workload in the order in which they are sent. A number of items alike are called
 * m1, m2 and so on; `keys` deals them out to that many groups, g1, g2 and so on.
 */
export function itemsOf(workload: Workload): readonly WorkloadItem[] {
  if ('count' in workload) {
    return Array.from({ length: workload.count }, (_, index) => {
      const group = workload.keys === undefined ? {} : { group: `g${(index % workload.keys) + 1}` };
      return itemFrom(`m${index + 1}`, index * workload.everyMs, { ...workload, ...group });
    });
  }
  return workload
    .map((entry) => itemFrom(entry.id, entry.atMs, entry))
    .sort((one, other) => one.atMs - other.atMs);
}
