const FOUR_MINUTES_MS = 240_000;

/** Three people sign up; the welcome mail to the second fails every time. */
const SIGN_UPS = {
  workload: { count: 3 },
  handler: { msPerItem: 500, faults: [{ items: ['m2'], does: 'throw' }] },
};

/** The mail service is down for four minutes. */
const OUTAGE = {
  workload: { count: 3 },
  handler: { msPerItem: 500, faults: [{ items: 'all', does: 'throw', toMs: FOUR_MINUTES_MS }] },
};

const BEHIND_SNS = {
  model: 'async',
  settings: {
    source: { type: 'sns' },
    function: { DeadLetterQueue: 'sqs', Timeout: 5 },
    subscription: { RedrivePolicy: true },
  },
};

export const SNS = { ...BEHIND_SNS, ...SIGN_UPS };
export const SNS_OUTAGE = { ...BEHIND_SNS, ...OUTAGE };

/** For a few seconds Lambda cannot take events over. */
export const SNS_REFUSED = {
  ...BEHIND_SNS,
  workload: { count: 2, everyMs: 5_000 },
  handler: { msPerItem: 500 },
  interventions: [{ atMs: 4_000, do: 'refuseDeliveries', status: 500, forMs: 5_000 }],
};

const BEHIND_SQS = {
  model: 'queue',
  settings: {
    queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
    mapping: { BatchSize: 10 },
    function: { Timeout: 5 },
  },
};

export const SQS = { ...BEHIND_SQS, ...SIGN_UPS };

/** With receives enough to last through the outage. */
export const SQS_OUTAGE = {
  ...BEHIND_SQS,
  settings: { ...BEHIND_SQS.settings, queue: { VisibilityTimeout: 30, maxReceiveCount: 10 } },
  ...OUTAGE,
};
