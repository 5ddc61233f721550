import { describe, expect, it } from 'vitest';
import { queueRefusals } from '../../models/queue/rules/refusals';
import { queueScenario, simulated } from '../testing/simulated';

function refused(settings: object): readonly string[] {
  return queueRefusals(queueScenario({ settings })).map(
    ({ path, message }) => `${path}: ${message}`,
  );
}
const filter = (...patterns: readonly string[]) => ({
  mapping: { FilterCriteria: { Filters: patterns.map((Pattern) => ({ Pattern })) } },
});

describe('AWS refuses, in its own words,', () => {
  it.each([
    [
      'a function timeout longer than the visibility timeout',
      { queue: { VisibilityTimeout: 30 }, function: { Timeout: 31 } },
      'queue.VisibilityTimeout: Queue visibility timeout: 30 seconds is less than Function timeout: 31 seconds',
    ],
    [
      'more than 10 messages without a window',
      { mapping: { BatchSize: 11 } },
      'mapping.BatchSize: Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10',
    ],
    [
      'more than 10 messages from a FIFO queue',
      { queue: { FifoQueue: true }, mapping: { BatchSize: 11 } },
      'mapping.BatchSize: Batch size must not exceed 10 for FIFO queues',
    ],
    [
      'a window on a FIFO queue',
      { queue: { FifoQueue: true }, mapping: { MaximumBatchingWindowInSeconds: 1 } },
      'mapping.MaximumBatchingWindowInSeconds: Batching window is not supported for FIFO queues',
    ],
    [
      'a maximum concurrency of 1',
      { mapping: { MaximumConcurrency: 1 } },
      "mapping.MaximumConcurrency: Value '1' at 'scalingConfig.maximumConcurrency' failed to satisfy constraint: Member must have value greater than or equal to 2",
    ],
    [
      'a reservation that leaves less than 100 to others',
      { function: { ReservedConcurrentExecutions: 901 } },
      "function.ReservedConcurrentExecutions: Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].",
    ],
    [
      'a filter that is no pattern',
      filter('{"body":{"a":["x"]}}', '{"body":{"a":"x"}}'),
      'mapping.FilterCriteria: Filters[1].Pattern: Invalid filter pattern definition. "a" must be an object or an array',
    ],
  ])('%s', (_what, settings, message) => {
    expect(refused(settings)).toEqual([message]);
  });

  it('nothing that is just allowed', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ queue: { VisibilityTimeout: 30 }, function: { Timeout: 30 } })).toEqual([]);
    expect(refused({ mapping: { BatchSize: 10_000, MaximumBatchingWindowInSeconds: 1 } })).toEqual(
      [],
    );
    expect(refused({ queue: { FifoQueue: true }, mapping: { BatchSize: 10 } })).toEqual([]);
    expect(refused({ mapping: { MaximumConcurrency: 2 } })).toEqual([]);
    expect(refused({ function: { ReservedConcurrentExecutions: 900 } })).toEqual([]);
    expect(refused({ function: { ReservedConcurrentExecutions: 0 } })).toEqual([]);
  });

  it('several things at once', () => {
    const settings = { queue: { VisibilityTimeout: 1 }, mapping: { BatchSize: 50 } };
    expect(refused(settings)).toHaveLength(2);
  });

  it('what is simulated all the same, and marked in the report', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 1 } },
      workload: { count: 1 },
    });
    expect(run.report.refused.map(({ path }) => path)).toEqual(['queue.VisibilityTimeout']);
    expect(run.states()).toEqual(['m1 done']);
  });
});
