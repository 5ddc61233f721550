export const DAY_MS = 86_400_000;
export const DAY_S = 86_400;
const HOUR_MS = 3_600_000;

/** Two orders that the function cannot read: one waits over a weekend first, the other does not. */
export const STANDARD = {
  model: 'queue',
  horizonMs: 8 * DAY_MS,
  settings: {
    queue: {
      VisibilityTimeout: 30,
      maxReceiveCount: 2,
      MessageRetentionPeriod: 4 * DAY_S,
      deadLetterRetentionPeriod: 4 * DAY_S,
    },
    mapping: { BatchSize: 1, Enabled: false },
    function: { Timeout: 5 },
  },
  workload: [
    { id: 'm1', group: 'shop' },
    { id: 'm2', atMs: 3 * DAY_MS + HOUR_MS, group: 'app' },
  ],
  handler: { msPerItem: 1_000, faults: [{ items: 'all', does: 'throw' }] },
  interventions: [
    { atMs: 3 * DAY_MS, do: 'set', path: 'mapping.Enabled', to: true },
    { atMs: 5 * DAY_MS, do: 'peek', queue: 'deadLetterQueue' },
  ],
};

/** The same with a FIFO queue, whose dead-letter queue is FIFO as well. */
export const FIFO = {
  ...STANDARD,
  settings: { ...STANDARD.settings, queue: { ...STANDARD.settings.queue, FifoQueue: true } },
};
