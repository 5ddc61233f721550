/** Two orders: the first goes well, the second never does, and everything is told to somebody. */
export const ORDERS = {
  model: 'async',
  settings: {
    source: { type: 'invoke' },
    invoke: { OnFailure: 'sqs', OnSuccess: 'eventbridge' },
    function: { DeadLetterQueue: 'sqs' },
  },
  workload: [
    { id: 'm1', tags: { order: 1, amount: 20 } },
    { id: 'm2', atMs: 2_000, tags: { order: 2, amount: 75 } },
  ],
  handler: { msPerItem: 300, faults: [{ items: ['m2'], does: 'throw' }] },
};

/** Three orders without retries, and a topic to tell of failures: the second one has a photo in it. */
export const PHOTOS = {
  model: 'async',
  settings: {
    source: { type: 'invoke' },
    invoke: { MaximumRetryAttempts: 0, OnFailure: 'sns' },
  },
  workload: [{ id: 'm1' }, { id: 'm2', atMs: 150, bytes: 307_200 }, { id: 'm3', atMs: 300 }],
  handler: { msPerItem: 600, faults: [{ items: ['m1', 'm2'], does: 'throw' }] },
};
