/**
 * Three invoices: one goes well, one that the function can never read, and one that comes when other
 * functions use up the account's concurrency for ten minutes.
 */
export const INVOICES = {
  model: 'async',
  settings: { source: { type: 's3' }, invoke: { OnFailure: 'sqs' } },
  workload: [
    { id: 'm1', atMs: 0 },
    { id: 'm2', atMs: 2_000 },
    { id: 'm3', atMs: 240_000 },
  ],
  handler: { msPerItem: 500, faults: [{ items: ['m2'], does: 'throw' }] },
  interventions: [
    { atMs: 230_000, do: 'set', path: 'account.usedByOthers', to: 1_000 },
    { atMs: 840_000, do: 'set', path: 'account.usedByOthers', to: 0 },
  ],
};
