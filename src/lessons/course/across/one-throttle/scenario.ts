/** A function that needs five seconds and may run once at a time. */
const ONE_AT_A_TIME = { Timeout: 6, ReservedConcurrentExecutions: 1, initMs: 200 };

/** Three things to do, half a second apart. */
const THREE = [{ id: 'm1' }, { id: 'm2', atMs: 500 }, { id: 'm3', atMs: 1_000 }];

const handler = { msPerItem: 5_000 };

export const SYNC = {
  model: 'sync',
  settings: { api: { type: 'none' }, function: ONE_AT_A_TIME },
  workload: THREE,
  handler,
};

export const ASYNC = {
  model: 'async',
  settings: { source: { type: 's3' }, function: ONE_AT_A_TIME },
  workload: THREE,
  handler,
};

/** Records 2 and 3 are in a shard of their own: what is in one shard never meets itself. */
export const STREAM = {
  model: 'stream',
  settings: {
    stream: { ShardCount: 2 },
    mapping: { BatchSize: 1 },
    function: ONE_AT_A_TIME,
  },
  workload: THREE.map((item) => ({ ...item, key: item.id === 'm1' ? 'g1' : 'g2' })),
  handler,
};

export const QUEUE = {
  model: 'queue',
  settings: {
    queue: { VisibilityTimeout: 6, maxReceiveCount: 2 },
    mapping: { BatchSize: 1 },
    function: ONE_AT_A_TIME,
  },
  workload: THREE,
  handler,
};
