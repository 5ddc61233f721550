/** Six payments, and a bank that takes one call at a time: so the function may run once at a time. */
export const PAYMENTS = {
  once: {
    model: 'queue',
    settings: {
      queue: { VisibilityTimeout: 3, maxReceiveCount: 3 },
      mapping: { BatchSize: 1 },
      function: { Timeout: 3, ReservedConcurrentExecutions: 1 },
    },
    workload: { count: 6 },
    handler: { msPerItem: 2_500 },
  },
};

/** Six times the function's timeout. */
export const MORE_TIME = { 'settings.queue.VisibilityTimeout': 18 };

/** The mapping holds back by itself; two is the least that AWS takes. */
export const HOLD_BACK = {
  'settings.mapping.MaximumConcurrency': 2,
  'settings.function.ReservedConcurrentExecutions': 2,
};
