/** The course’s example: a batch of ten orders whose third is bad, and four that come behind. */
export const TEN_ORDERS = {
  model: 'stream',
  settings: {
    mapping: {
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 2,
      OnFailure: 'sns',
    },
  },
  workload: Array.from({ length: 14 }, (_, index) => ({
    id: `m${index + 1}`,
    ...(index < 10 ? {} : { atMs: 2_500 }),
  })),
  handler: { msPerItem: 200, faults: [{ items: ['m3'], does: 'throw' }] },
};

/** The same, cut the other way: AWS does not say which half gets the odd record. */
export const LARGER_FIRST = {
  ...TEN_ORDERS,
  assumptions: { oddSplit: 'largerFirst' },
};
