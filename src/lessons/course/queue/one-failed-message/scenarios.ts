const SETTINGS = {
  queue: { VisibilityTimeout: 20, maxReceiveCount: 3 },
  mapping: { BatchSize: 5 },
  function: { Timeout: 3 },
};

/** Five invoices to be sent by mail; the third has no address. */
const FIVE_INVOICES = { workload: { count: 5 } };

/** The code throws on the third invoice, or catches the error and names it in its response. */
export const INVOICES = {
  thrown: {
    model: 'queue',
    settings: SETTINGS,
    ...FIVE_INVOICES,
    handler: { msPerItem: 500, faults: [{ items: ['m3'], does: 'throw' }] },
  },
  reported: {
    model: 'queue',
    settings: {
      ...SETTINGS,
      mapping: { ...SETTINGS.mapping, FunctionResponseTypes: ['ReportBatchItemFailures'] },
    },
    ...FIVE_INVOICES,
    handler: { msPerItem: 500, faults: [{ items: ['m3'], does: 'report' }] },
  },
};
