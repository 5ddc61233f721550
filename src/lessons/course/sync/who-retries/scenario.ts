/**
 * A client that calls Invoke: one function error, one throttle, one request that is too large, one
 * fault of Lambda's.
 */
export const INVOKE = {
  model: 'sync',
  settings: {
    api: { type: 'none' },
    function: { initMs: 300, ReservedConcurrentExecutions: 1 },
  },
  workload: [
    { id: 'm1' },
    { id: 'm2', atMs: 4_000 },
    { id: 'm3', atMs: 4_100 },
    { id: 'm4', atMs: 4_110, bytes: 7_340_032 },
    { id: 'm5', atMs: 10_000 },
  ],
  handler: { msPerItem: 500, faults: [{ items: ['m1'], does: 'throw' }] },
  interventions: [{ atMs: 9_900, do: 'rejectCalls', error: 'ServiceException', forMs: 130 }],
};

/** The same function error behind a REST API, and a client with the same rules. */
export const GATEWAY = {
  model: 'sync',
  settings: { function: { initMs: 300 } },
  workload: [{ id: 'm1' }],
  handler: { msPerItem: 500, faults: [{ items: ['m1'], does: 'throw' }] },
};
