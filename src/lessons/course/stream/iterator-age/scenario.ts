const FROM_MS = 60_000;
const UNTIL_MS = 660_000;

/** A meter that sends every ten seconds, gathered by five or for a minute. */
const METER = {
  model: 'stream',
  settings: { mapping: { BatchSize: 5, MaximumBatchingWindowInSeconds: 60 } },
  workload: [0, 10, 20, 30, 40, 70, 80, 90].map((second, index) => ({
    id: `m${index + 1}`,
    atMs: second * 1_000,
  })),
};

const REFUSED = { do: 'set', path: 'function.ReservedConcurrentExecutions' };

/** For ten minutes the function may not run: reserved concurrency 0 is Lambda’s off switch. */
export const THROTTLED = {
  ...METER,
  handler: { msPerItem: 200 },
  interventions: [
    { atMs: FROM_MS, ...REFUSED, to: 0 },
    { atMs: UNTIL_MS, ...REFUSED, to: null },
  ],
};

/** For the same ten minutes it runs and throws. */
export const FAILING = {
  ...METER,
  handler: {
    msPerItem: 200,
    faults: [{ items: 'all', does: 'throw', fromMs: FROM_MS, toMs: UNTIL_MS }],
  },
};
