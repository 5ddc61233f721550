const PAYMENTS = { source: { type: 's3' }, invoke: { OnFailure: 'sqs' } };

/** Three orders; the receipt of the second cannot be sent, after its card was charged. */
export const RECEIPTS = {
  model: 'async',
  settings: PAYMENTS,
  workload: [{ id: 'm1' }, { id: 'm2', atMs: 2_000 }, { id: 'm3', atMs: 4_000 }],
  handler: { msPerItem: 400, faults: [{ items: ['m2'], does: 'throw', after: 'work' }] },
};

/** Five orders with which nothing goes wrong; the seed is one with which one of them comes twice. */
export const COPIES = {
  model: 'async',
  seed: 1,
  settings: PAYMENTS,
  workload: [
    { id: 'm1' },
    { id: 'm2', atMs: 3_000 },
    { id: 'm3', atMs: 6_000 },
    { id: 'm4', atMs: 9_000 },
    { id: 'm5', atMs: 12_000 },
  ],
  handler: { msPerItem: 400 },
  assumptions: { duplicateChance: 0.2, duplicateAfterMs: 4_000 },
};
