const HOUR_MS = 3_600_000;

/** The mapping is disabled while four claims arrive, and switched on again 20 hours later. */
const PAUSED = {
  model: 'stream',
  settings: {
    mapping: {
      Enabled: false,
      BatchSize: 2,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 1,
      OnFailure: 'sqs',
    },
  },
  workload: [
    { id: 'm1', body: '{"claim":"water damage"}' },
    { id: 'm2', body: '{"claim":"broken glass"}' },
    { id: 'm3', body: '{"claim":"stolen bicycle"}' },
    { id: 'm4', body: '{"claim":"lost luggage"}' },
  ],
  handler: { msPerItem: 200, faults: [{ items: ['m3'], does: 'throw' }] },
};

const ENABLED = { atMs: 20 * HOUR_MS, do: 'set', path: 'mapping.Enabled', to: true };
const readBackAfter = (hours: number) => ({ atMs: hours * HOUR_MS, do: 'readBack' });

/** Read back while the stream still has it. */
export const IN_TIME = { ...PAUSED, interventions: [ENABLED, readBackAfter(22)] };

/** Read back the next morning: its retention, 24 hours from its arrival, is over. */
export const TOO_LATE = { ...PAUSED, interventions: [ENABLED, readBackAfter(25)] };

/** What is given up is written to a bucket. */
export const BUCKET = {
  ...TOO_LATE,
  settings: { mapping: { ...PAUSED.settings.mapping, OnFailure: 's3' } },
};
