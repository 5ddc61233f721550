/** Six parcel labels, and a printer that takes two jobs at once: so the function runs twice at once. */
function labels(VisibilityTimeout: number, faults: readonly object[] = []) {
  return {
    model: 'queue',
    settings: {
      queue: { VisibilityTimeout, maxReceiveCount: 3 },
      mapping: { BatchSize: 2 },
      function: { Timeout: 5, ReservedConcurrentExecutions: 2 },
    },
    workload: { count: 6 },
    handler: { msPerItem: 1_200, faults },
  };
}

/** Six times the function's timeout, in seconds. */
export const SIX_TIMES = 30;

export const LABELS = {
  equal: labels(5),
  paperJam: labels(SIX_TIMES, [{ items: ['m5'], does: 'throw', attempts: 1 }]),
};
