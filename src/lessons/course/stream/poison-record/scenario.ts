/**
 * Two cold stores, each with a shard of its own by its key. The third reading is one that the code
 * cannot read.
 */
export const COLD_STORES = {
  model: 'stream',
  settings: { stream: { ShardCount: 2 } },
  workload: [
    { id: 'm1', key: 'south' },
    { id: 'm2', key: 'north' },
    { id: 'm3', key: 'south' },
    { id: 'm4', key: 'north' },
    { id: 'm5', key: 'south' },
    { id: 'm6', key: 'north' },
    { id: 'm7', key: 'south', atMs: 600_000 },
    { id: 'm8', key: 'north', atMs: 600_000 },
  ],
  handler: { msPerItem: 200, faults: [{ items: ['m3'], does: 'throw' }] },
};

/** The same with limits: what fails is split, retried twice and reported. */
export const LIMITED = {
  ...COLD_STORES,
  settings: {
    ...COLD_STORES.settings,
    mapping: { BisectBatchOnFunctionError: true, MaximumRetryAttempts: 2, OnFailure: 'sqs' },
  },
};
