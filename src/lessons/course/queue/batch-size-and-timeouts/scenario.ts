/** Ten photos at once, two seconds for each, with this visibility timeout. */
function photosWith(VisibilityTimeout: number) {
  return {
    model: 'queue',
    settings: {
      queue: { VisibilityTimeout, maxReceiveCount: 5 },
      mapping: { BatchSize: 10 },
      function: { Timeout: 30 },
    },
    workload: { count: 10 },
    handler: { msPerItem: 2_000 },
  };
}

/** As AWS advises: six times the function's timeout. */
export const PHOTOS = photosWith(180);

/** More than the batch takes, less than the function's timeout. */
export const ABOVE_BATCH = photosWith(25);

/** The function's timeout, to the second. */
export const AS_TIMEOUT = photosWith(30);

/** Ten videos, two minutes for each, and the longest timeout that there is. */
export const VIDEOS = {
  model: 'queue',
  settings: {
    queue: { VisibilityTimeout: 5_400, maxReceiveCount: 2 },
    mapping: { BatchSize: 10 },
    function: { Timeout: 900 },
  },
  workload: { count: 10 },
  handler: { msPerItem: 120_000 },
};

/** Six photos, a little less than a second apart. */
export const TRICKLE = { ...PHOTOS, workload: { count: 6, everyMs: 900 } };

/** The same, gathered for three seconds. */
export const GATHERED = {
  ...TRICKLE,
  settings: {
    ...TRICKLE.settings,
    mapping: { BatchSize: 10, MaximumBatchingWindowInSeconds: 3 },
  },
};
