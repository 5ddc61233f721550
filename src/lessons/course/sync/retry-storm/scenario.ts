/** Twelve clients at once, a function that runs three times at once, and no jitter. */
export const STORM = {
  model: 'sync',
  settings: {
    client: { jitter: false },
    api: { type: 'none' },
    function: { ReservedConcurrentExecutions: 3, initMs: 200 },
  },
  workload: { count: 12, keys: 12 },
  handler: { msPerItem: 300 },
};

/** One client, a request a second, and Lambda out of order for twenty of them. */
export const OUTAGE = {
  model: 'sync',
  settings: { api: { type: 'none' }, function: { initMs: 200 } },
  workload: { count: 24, everyMs: 1_000 },
  handler: { msPerItem: 100 },
  interventions: [{ atMs: 500, do: 'rejectCalls', forMs: 20_000 }],
};
