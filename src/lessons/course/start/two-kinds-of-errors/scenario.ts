/** One function, five requests: two go well, two are function errors, one is an invocation error. */
export const FIVE_REQUESTS = {
  model: 'sync',
  settings: {
    api: { type: 'none' },
    client: { retryMode: 'none' },
    function: { Timeout: 3, ReservedConcurrentExecutions: 1, initMs: 300 },
  },
  workload: [
    { id: 'm1', atMs: 0 },
    { id: 'm2', atMs: 3_000 },
    { id: 'm3', atMs: 6_000 },
    { id: 'm4', atMs: 6_500 },
    { id: 'm5', atMs: 10_000 },
  ],
  handler: {
    msPerItem: 1_500,
    faults: [
      { items: ['m2'], does: 'throw' },
      { items: ['m5'], does: 'hang' },
    ],
  },
};
