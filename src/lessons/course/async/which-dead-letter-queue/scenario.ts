/**
 * Four gifts announced on a topic. The function fails on the second; Lambda is at fault when the
 * third comes, and when the fourth comes SNS may not invoke the function.
 */
export const GIFTS = {
  model: 'async',
  settings: {
    source: { type: 'sns' },
    function: { DeadLetterQueue: 'sqs' },
    subscription: { RedrivePolicy: true },
  },
  workload: [
    { id: 'm1' },
    { id: 'm2', atMs: 2_000 },
    { id: 'm3', atMs: 10_000 },
    { id: 'm4', atMs: 75_000 },
  ],
  handler: { msPerItem: 500, faults: [{ items: ['m2'], does: 'throw' }] },
  interventions: [
    { atMs: 9_000, do: 'refuseDeliveries', status: 500, forMs: 7_000 },
    { atMs: 70_000, do: 'refuseDeliveries', status: 403, forMs: 10_000 },
  ],
};
