/** One order, a function that needs longer than the gateway waits, a client that tries twice. */
export const ORDER = {
  model: 'sync',
  settings: { client: { maxAttempts: 2 }, function: { Timeout: 60 } },
  workload: [{ id: 'm1' }],
  handler: { msPerItem: 35_000 },
};
