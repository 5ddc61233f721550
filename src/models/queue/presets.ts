import type { Preset } from '../model';

/** Scenarios from real life. A and B numbers in comments name the incidents they rebuild. */
export const queuePresets: readonly Preset[] = [
  {
    id: 'one-bad-message',
    title: 'One bad message in a batch',
    lookFor:
      'Message 3 throws, so the whole batch stays in the queue: good messages come back with it and are processed again. After three receives the dead-letter queue gets them all, unless the function reports which one failed.',
    scenario: {
      version: 1,
      model: 'queue',
      title: 'One bad message in a batch',
      settings: {
        queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
        mapping: { BatchSize: 5 },
        function: { Timeout: 5 },
      },
      workload: { count: 10, everyMs: 0 },
      handler: { msPerItem: 400, faults: [{ items: ['m3'], does: 'throw' }] },
    },
  },
];
