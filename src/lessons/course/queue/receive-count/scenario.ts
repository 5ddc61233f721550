/** Two invoices, one by one: the second fails every time that the function gets it. */
export const THREE_RECEIVES = {
  model: 'queue',
  settings: {
    queue: { VisibilityTimeout: 12, maxReceiveCount: 3 },
    mapping: { BatchSize: 1 },
    function: { Timeout: 2, ReservedConcurrentExecutions: 1 },
  },
  workload: [{ id: 'm1' }, { id: 'm2', atMs: 3_000 }],
  handler: { msPerItem: 1_000, faults: [{ items: ['m2'], does: 'throw' }] },
};

/**
 * One receive is all that there is. Message 2 would work the second time; someone looks at 3 and 4
 * in the console while the function is busy; 6 comes while other functions use all concurrency.
 */
export const ONE_RECEIVE = {
  model: 'queue',
  settings: {
    queue: { VisibilityTimeout: 12, maxReceiveCount: 1 },
    mapping: { BatchSize: 1, MaximumConcurrency: 2 },
    function: { Timeout: 2 },
  },
  workload: [
    { id: 'm1' },
    { id: 'm2' },
    { id: 'm3' },
    { id: 'm4' },
    { id: 'm5' },
    { id: 'm6', atMs: 21_000 },
  ],
  handler: { msPerItem: 1_500, faults: [{ items: ['m2'], does: 'throw', attempts: 1 }] },
  interventions: [
    { atMs: 1_000, do: 'peek', MaxNumberOfMessages: 2 },
    { atMs: 20_000, do: 'set', path: 'account.usedByOthers', to: 1_000 },
    { atMs: 50_000, do: 'set', path: 'account.usedByOthers', to: 0 },
  ],
};
