const MAPPING = { BatchSize: 3, MaximumRetryAttempts: 1, OnFailure: 'sqs' };
const REPORTS = { FunctionResponseTypes: ['ReportBatchItemFailures'] };
const SPLITS = { BisectBatchOnFunctionError: true };

/** Three payments in one batch whose second is bad, and one that comes behind them. */
const PAYMENTS = {
  model: 'stream',
  workload: [{ id: 'm1' }, { id: 'm2' }, { id: 'm3' }, { id: 'm4', atMs: 2_000 }],
};

/** The bad one is caught and named in the response, or its error ends the invocation. */
const REPORTED = { msPerItem: 300, faults: [{ items: ['m2'], does: 'report' }] };
const THROWN = { msPerItem: 300, faults: [{ items: ['m2'], does: 'throw' }] };

/** Recorded on AWS: 1 to 3, then 2 and 3 twice, then both are given up. */
export const ITEM_FAILURES = {
  ...PAYMENTS,
  settings: { mapping: { ...MAPPING, ...REPORTS } },
  handler: REPORTED,
};

export const BOTH = {
  ...PAYMENTS,
  settings: { mapping: { ...MAPPING, ...REPORTS, ...SPLITS } },
  handler: REPORTED,
};

export const SPLIT_ONLY = {
  ...PAYMENTS,
  settings: { mapping: { ...MAPPING, ...SPLITS } },
  handler: THROWN,
};

export const NEITHER = { ...PAYMENTS, settings: { mapping: MAPPING }, handler: THROWN };

/** The same mistake with a batch of the default size. */
export const HUNDRED = {
  ...ITEM_FAILURES,
  settings: { mapping: { ...MAPPING, ...REPORTS, BatchSize: 100 } },
  workload: { count: 100 },
  handler: { msPerItem: 20, faults: [{ items: ['m38'], does: 'report' }] },
};
