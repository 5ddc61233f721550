/** What happens to three customers’ orders, in order for each; the first of Ada’s always fails. */
export const THREE_CUSTOMERS = {
  model: 'queue',
  settings: {
    queue: { FifoQueue: true, VisibilityTimeout: 60, maxReceiveCount: 2 },
    mapping: { BatchSize: 1 },
    function: { Timeout: 10 },
  },
  workload: [
    { id: 'm1', group: 'ada' },
    { id: 'm2', group: 'bo' },
    { id: 'm3', group: 'ada' },
    { id: 'm4', group: 'bo' },
    { id: 'm5', group: 'ada' },
    { id: 'm6', group: 'cy' },
  ],
  handler: { msPerItem: 1_000, faults: [{ items: ['m1'], does: 'throw' }] },
};

/** One invocation for all of them. */
export const ONE_BATCH = { 'settings.mapping.BatchSize': 10 };

/** The handler reports what failed, and leaves out the rest of a group in which something failed. */
export const REPORTED = {
  'settings.mapping.FunctionResponseTypes': ['ReportBatchItemFailures'],
  handler: {
    ...THREE_CUSTOMERS.handler,
    afterFailure: 'skipGroup',
    faults: [{ items: ['m1'], does: 'report' }],
  },
};
