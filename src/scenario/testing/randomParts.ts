import fc from 'fast-check';

type Parts = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Some of these, or none: what is left out takes its default. */
export function some<const Given extends Parts>(parts: Given) {
  return fc.record(parts, { requiredKeys: [] });
}

/** The ids that a workload's items have: `m1`, `m2`. */
function ids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `m${index + 1}`);
}

/** Some of the first items of a workload, at least one. */
export function someItems(count: number, most: number): fc.Arbitrary<unknown> {
  return fc.subarray([...ids(count)], { minLength: 1, maxLength: most });
}

/** Settings of any model's function; what only one of them has is added. */
export function functionSettings(more: Parts = {}) {
  return some({
    Timeout: fc.integer({ min: 1, max: 30 }),
    ReservedConcurrentExecutions: fc.option(fc.integer({ min: 0, max: 5 })),
    initMs: fc.constantFrom(0, 300, 12_000),
    ...more,
  });
}

interface Workloads {
  /** So many items at most, and what is the same for all of them, or drawn for them. */
  readonly counted: { readonly most: number } & { readonly parts: Parts };
  /** So many items at most, each with parts of its own. */
  readonly listed: { readonly most: number } & { readonly parts: Parts };
}

/** Random workloads: so many items at a pace, or a list of them. */
export function workloads({ counted, listed }: Workloads): fc.Arbitrary<unknown> {
  const count = fc.integer({ min: 0, max: counted.most });
  const everyMs = fc.constantFrom(0, 0, 300, 10_000);
  const entry = some({ atMs: fc.integer({ min: 0, max: 60_000 }), ...listed.parts });
  return fc.oneof(
    fc.record({ count, everyMs, ...counted.parts }, { requiredKeys: ['count'] }),
    fc
      .array(entry, { maxLength: listed.most })
      .map((entries) => entries.map((one, index) => ({ id: `m${index + 1}`, ...one }))),
  );
}

/** Random handlers with up to three faults on all items or some of the first. */
export function handlers(items: number, parts: Parts, faultParts: Parts = {}) {
  const fault = fc.record(
    {
      items: fc.oneof(fc.constant('all'), someItems(items, 4)),
      does: fc.constantFrom('throw', 'throw', 'hang', 'exit', 'report'),
      attempts: fc.oneof(fc.constant('all'), fc.integer({ min: 1, max: 5 })),
      chance: fc.constantFrom(0.3, 1),
      fromMs: fc.constantFrom(0, 20_000),
      toMs: fc.constantFrom(30_000, 90_000),
      ...faultParts,
    },
    { requiredKeys: ['items', 'does'] },
  );
  return some({
    msPerItem: fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.constant([100, 6_000])),
    faults: fc.array(fault, { maxLength: 3 }),
    ...parts,
  });
}

/** How a handler of batches answers and goes on. */
export const BATCH_HANDLER = {
  returns: fc.constantFrom('failures', 'failures', 'failures', 'null', 'wrongKey'),
  afterFailure: fc.constantFrom(null, 'continue', 'stop', 'skipGroup'),
  throwsWhenAllFail: fc.boolean(),
};

/** Something done in the first minutes of a run. */
export function done(what: string, parts: Parts = {}): fc.Arbitrary<unknown> {
  return fc.record({ atMs: fc.integer({ min: 0, max: 200_000 }), do: fc.constant(what), ...parts });
}

/** A setting changed in the first minutes of a run. */
export function set(path: string, to: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return done('set', { path: fc.constant(path), to });
}

/** What can be done to every model: more items sent, concurrency reserved. */
export const ANYTHING_DONE = [
  done('send', { count: fc.integer({ min: 1, max: 5 }) }),
  set('function.ReservedConcurrentExecutions', fc.option(fc.integer({ min: 0, max: 5 }))),
] as const;
