const REPORTED = { faults: [{ items: ['m2'], does: 'report' }] };
const THROWN = { faults: [{ items: ['m2'], does: 'throw' }] };
const FLAG = ['ReportBatchItemFailures'];

/** Four readings of a greenhouse’s sensors; the second cannot be stored. */
function readings(handler: object, FunctionResponseTypes: readonly string[] = FLAG) {
  return {
    model: 'queue',
    settings: {
      queue: { VisibilityTimeout: 18, maxReceiveCount: 2 },
      mapping: { BatchSize: 4, FunctionResponseTypes },
    },
    workload: { count: 4 },
    handler: { msPerItem: 500, ...handler },
  };
}

/** The same batch and the same failure, with one thing changed in what comes back from the code. */
export const READINGS = {
  named: readings(REPORTED),
  null: readings({ ...REPORTED, returns: 'null' }),
  unknown: readings({ ...REPORTED, returns: 'unknownId' }),
  thrown: readings(THROWN),
  flagOff: readings(REPORTED, []),
};
