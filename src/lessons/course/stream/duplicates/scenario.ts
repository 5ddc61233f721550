/** Four orders, each of which prints a label; the last one is bad. */
export const LABELS = {
  model: 'stream',
  settings: {
    mapping: {
      BatchSize: 4,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 1,
      OnFailure: 'sqs',
    },
  },
  workload: { count: 4 },
  handler: { msPerItem: 300, faults: [{ items: ['m4'], does: 'throw' }] },
};

/** The handler notes down which orders it has worked on. */
export const WITH_TABLE = {
  ...LABELS,
  settings: { ...LABELS.settings, idempotency: { table: true } },
};

/** Order 2 once goes wrong between its label and the note of it. */
export const IN_BETWEEN = {
  ...WITH_TABLE,
  handler: {
    msPerItem: 300,
    faults: [{ items: ['m2'], does: 'throw', after: 'effect', attempts: 1 }],
  },
};
