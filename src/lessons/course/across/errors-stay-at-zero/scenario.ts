const QUEUE = { VisibilityTimeout: 60, maxReceiveCount: 3 };
const FUNCTION = { Timeout: 10 };
const EXPIRED_CARDS = ['m3', 'm6'];

/** Eight subscriptions to renew in batches of four; two cards have expired, and the handler throws. */
export const THROWN = {
  model: 'queue',
  settings: { queue: QUEUE, mapping: { BatchSize: 4 }, function: FUNCTION },
  workload: { count: 8 },
  handler: { msPerItem: 500, faults: [{ items: EXPIRED_CARDS, does: 'throw' }] },
};

/** The same, but the handler reports which messages failed. */
export const REPORTED = {
  ...THROWN,
  settings: {
    ...THROWN.settings,
    mapping: { BatchSize: 4, FunctionResponseTypes: ['ReportBatchItemFailures'] },
  },
  handler: { ...THROWN.handler, faults: [{ items: EXPIRED_CARDS, does: 'report' }] },
};

/** Nothing is wrong with the function: others use up all concurrency for a while. */
export const THROTTLED = {
  ...THROWN,
  workload: { count: 4 },
  handler: { msPerItem: 500 },
  interventions: [
    { atMs: 0, do: 'set', path: 'account.usedByOthers', to: 1_000 },
    { atMs: 200_000, do: 'set', path: 'account.usedByOthers', to: 0 },
  ],
};

/** One record that fails at every try, and is reported each time; three minutes of it. */
export const STREAM = {
  model: 'stream',
  horizonMs: 200_000,
  settings: { mapping: { BatchSize: 4, FunctionResponseTypes: ['ReportBatchItemFailures'] } },
  workload: { count: 6, everyMs: 1_000 },
  handler: { msPerItem: 200, faults: [{ items: ['m3'], does: 'report' }] },
};
