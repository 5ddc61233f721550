const CUSTOMERS = ['ada', 'bob', 'eva'] as const;

/** Nine payments of three customers in turn, in one shard. */
const IN_TURN = Array.from({ length: 9 }, (_, index) => ({
  id: `m${index + 1}`,
  key: CUSTOMERS[index % CUSTOMERS.length],
}));

/** Record 4, Ada’s second payment, fails twice. */
export const ONE_BATCH = {
  model: 'stream',
  settings: { mapping: { BatchSize: 1 } },
  workload: IN_TURN,
  handler: { msPerItem: 500, faults: [{ items: ['m4'], does: 'throw', attempts: 2 }] },
};

export const TEN_BATCHES = {
  ...ONE_BATCH,
  settings: { mapping: { BatchSize: 1, ParallelizationFactor: 10 } },
};

/** The same, if a batch that fails holds up its whole shard: AWS’s words allow both. */
export const SHARD_BLOCKED = { ...TEN_BATCHES, assumptions: { failingLane: 'shard' } };

/** Nearly all payments are Ada’s. */
export const HOT_KEY = {
  model: 'stream',
  settings: { mapping: { BatchSize: 1 } },
  workload: IN_TURN.map(({ id }, index) => ({ id, key: index === 1 ? 'eva' : 'ada' })),
  handler: { msPerItem: 500 },
};

export const HOT_KEY_TEN_BATCHES = {
  ...HOT_KEY,
  settings: { mapping: { BatchSize: 1, ParallelizationFactor: 10 } },
};

export const HOT_KEY_FOUR_SHARDS = {
  ...HOT_KEY,
  settings: { mapping: { BatchSize: 1 }, stream: { ShardCount: 4 } },
};

/** A key for each payment, and so no order between them. */
export const OWN_KEYS = {
  ...HOT_KEY_TEN_BATCHES,
  workload: IN_TURN.map(({ id }) => ({ id, key: `payment-${id}` })),
};
