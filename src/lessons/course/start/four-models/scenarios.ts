/** Three orders of a bakery; the second asks for a cake that is no longer made, so the code throws. */
const THREE_ORDERS = {
  workload: [{ id: 'm1' }, { id: 'm2', atMs: 2_000 }, { id: 'm3', atMs: 2_500 }],
  handler: { msPerItem: 400, faults: [{ items: ['m2'], does: 'throw' }] },
};

/** The same orders and the same function, called in each of the four ways. */
export const FOUR_WAYS = {
  sync: { model: 'sync', settings: { api: { type: 'none' } }, ...THREE_ORDERS },
  async: { model: 'async', settings: { invoke: { OnFailure: 'sqs' } }, ...THREE_ORDERS },
  stream: {
    model: 'stream',
    settings: { mapping: { BatchSize: 1, MaximumRetryAttempts: 2, OnFailure: 'sqs' } },
    ...THREE_ORDERS,
  },
  queue: {
    model: 'queue',
    settings: { queue: { maxReceiveCount: 3 }, mapping: { BatchSize: 1 } },
    ...THREE_ORDERS,
  },
};
