import type { Challenge } from '../challenge';
import { atOnceAtMost, costAtMost } from '../goals/load';
import { allDone, inOrder } from '../goals/outcome';
import { iteratorAgeAtMost } from '../goals/time';

/** Records of so many keys, in turn, `everyMs` apart. */
function records(keys: number, everyMs: number) {
  return { count: 120, keys, everyMs };
}

export const fallingBehind: Challenge = {
  story:
    'Scooters report where they are, eight a second, into a stream with a single shard. The function needs 400 ms for each report. The map in the control room falls further behind every second, and the database behind the function takes no more than six at a time.',
  setup: {
    settings: { mapping: { BatchSize: 10 }, function: { Timeout: 30 } },
    workload: records(40, 125),
    handler: { msPerItem: 400 },
  },
  goals: [
    allDone('All reports are handled'),
    iteratorAgeAtMost('Iterator age stays below 8 s', 8_000),
    inOrder('Each scooter’s reports are handled in order'),
    atOnceAtMost('At most 6 invocations at once', 6),
    costAtMost('The run costs at most $0.00013', 0.00013),
  ],
  allowed: [
    'settings.stream.ShardCount',
    'settings.mapping.BatchSize',
    'settings.mapping.MaximumBatchingWindowInSeconds',
    'settings.mapping.ParallelizationFactor',
    'settings.function.MemorySize',
    'settings.function.ReservedConcurrentExecutions',
  ],
  variants: [
    { says: 'There are twelve scooters.', with: { workload: records(12, 125) } },
    {
      says: 'Some reports take 200 ms, others 600 ms.',
      with: { seed: 3, handler: { msPerItem: [200, 600] } },
    },
  ],
  hints: [
    'How many batches are in work at once, and how long does one take?',
    'A larger batch takes longer by as many records as it has: nothing is won. More memory changes only the cost here.',
    'More than one batch of a shard can be in work, and each key stays in order. But the database takes only six.',
  ],
  solution: { 'settings.mapping.ParallelizationFactor': 6 },
  why: {
    says: 'One shard has one batch in work at a time, whatever its size. The parallelization factor lets several go on side by side; records of the same key stay in the same lane, so their order is kept.',
    lesson: 'parallelization',
    note: 29,
  },
};
