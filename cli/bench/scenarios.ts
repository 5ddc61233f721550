import type { Scenario } from '../../src/models';
import { parseScenario } from '../../src/scenario/parse';

function valid(input: unknown): Scenario {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error('the bench’s own scenario is not valid');
  return parsed.scenario;
}

/** Messages at once, some of which fail and come back: every kind of event occurs. */
function busyQueue(count: number): Scenario {
  return valid({
    version: 1,
    model: 'queue',
    title: `${count} messages`,
    settings: {
      queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
      mapping: { BatchSize: 5 },
      function: { Timeout: 10 },
    },
    workload: { count },
    handler: {
      msPerItem: [200, 1_500],
      faults: [{ items: 'all', does: 'throw', attempts: 1, chance: 0.02 }],
    },
  });
}

/** Records on four shards, some of which fail: batches are halved, retried, given up. */
function busyStream(count: number): Scenario {
  return valid({
    version: 1,
    model: 'stream',
    title: `${count} records`,
    settings: {
      stream: { ShardCount: 4 },
      mapping: {
        BatchSize: 10,
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 2,
        OnFailure: 'sqs',
      },
    },
    workload: { count, everyMs: 10, keys: 50 },
    handler: {
      msPerItem: [20, 150],
      faults: [{ items: 'all', does: 'throw', attempts: 1, chance: 0.02 }],
    },
  });
}

/** Events one after the other, some of which fail and are tried again, given up, told to a queue. */
function busyEvents(count: number): Scenario {
  return valid({
    version: 1,
    model: 'async',
    title: `${count} events`,
    settings: { invoke: { MaximumRetryAttempts: 1, OnFailure: 'sqs' } },
    workload: { count, everyMs: 10 },
    handler: {
      msPerItem: [100, 600],
      faults: [{ items: 'all', does: 'throw', chance: 0.1 }],
    },
    assumptions: { duplicateChance: 0.01 },
  });
}

/** Requests from many clients, some of which fail at the gateway and are sent again. */
function busyCalls(count: number): Scenario {
  return valid({
    version: 1,
    model: 'sync',
    title: `${count} requests`,
    settings: { function: { ReservedConcurrentExecutions: 50 } },
    workload: { count, everyMs: 10, keys: 50 },
    handler: {
      msPerItem: [100, 600],
      faults: [{ items: 'all', does: 'throw', attempts: 1, chance: 0.05 }],
    },
  });
}

/** Delayed messages, all of which become visible at the same instant: every token moves at once. */
export function movingQueue(count: number): Scenario {
  return valid({
    version: 1,
    model: 'queue',
    settings: { queue: { DelaySeconds: 1 }, mapping: { Enabled: false } },
    workload: { count },
    horizonMs: 5_000,
  });
}

/** Much of everything, for one of the models. */
export interface Busy {
  readonly model: Scenario['model'];
  readonly of: (count: number) => Scenario;
  /** How many items make about 10,000 events. */
  readonly items10000Events: number;
}

export const busy: readonly Busy[] = [
  { model: 'queue', of: busyQueue, items10000Events: 2_000 },
  { model: 'stream', of: busyStream, items10000Events: 4_000 },
  { model: 'async', of: busyEvents, items10000Events: 1_500 },
  { model: 'sync', of: busyCalls, items10000Events: 1_000 },
];
