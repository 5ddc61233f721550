import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueModel } from '../../models/queue';
import { queueAnalysis } from '../../models/queue/analysis';
import { simulateQueue } from '../../models/queue/simulate';
import { queueScenarios } from '../testing/queueScenarios';
import { simulated } from '../testing/simulated';

describe('an event in words', () => {
  it('is one plain sentence, whatever it is', { timeout: 60_000 }, () => {
    const described = new Set<string>();
    fc.assert(
      fc.property(queueScenarios, (scenario) => {
        for (const event of simulateQueue(scenario).trace) {
          described.add(event.type);
          const sentence = queueAnalysis.describe(event);
          const isBroken = /undefined|NaN|null|\[object/.test(sentence);
          if (isBroken || !/^[A-Z0-9][^\n]*\.$/.test(sentence))
            expect.fail(`${event.type}: ${sentence}`);
        }
      }),
      { numRuns: 200 },
    );
    expect(described.size).toBeGreaterThan(20);
  });

  it('tells a whole story', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 30, maxReceiveCount: 1 }, function: { Timeout: 3 } },
      workload: { count: 1 },
      handler: { faults: [{ items: 'all', does: 'hang' }] },
    });
    expect(run.trace.map(queueAnalysis.describe)).toEqual([
      '5 pollers begin to read the queue.',
      'Message 1 was sent.',
      'A poller received message 1: receive 1, hidden until 00:00:30.',
      'Batch 1 of message 1 goes out.',
      'Environment 1 is new and starts cold.',
      'Invocation 1 began in environment 1 (cold start) with message 1.',
      'Time ran out while working on message 1.',
      'Invocation 1 timed out: its messages stay in the queue. It ran for 3 s.',
      'Environment 1 was reset: the next invocation initialises it again.',
      'Lambda backs off: pollers go from 5 to 4.',
      'Message 1 is visible again: its visibility timeout is over.',
      'Message 1 moved to the dead-letter queue: it had been received once.',
    ]);
  });
});

describe('problems', () => {
  const titles = (input: object) =>
    queueModel.problems(simulated(input)).map(({ at, title }) => `${at}: ${title}`);

  it('are none when all goes well', () => {
    expect(titles({ workload: { count: 20 } })).toEqual([]);
    const FilterCriteria = { Filters: [{ Pattern: '{"body":{"kind":["red"]}}' }] };
    expect(titles({ settings: { mapping: { FilterCriteria } }, workload: { count: 2 } })).toEqual(
      [],
    );
  });

  it('are named at their moments', () => {
    const input = {
      settings: { queue: { VisibilityTimeout: 2, maxReceiveCount: 2 }, function: { initMs: 0 } },
      workload: { count: 1 },
      handler: { msPerItem: 3_000 },
    };
    expect(titles(input)).toEqual([
      '2000: Message 1 is in two places',
      '5000: Message 1 was processed again',
    ]);
  });

  it('name a batch that is throttled again and again once', () => {
    const input = {
      settings: {
        queue: { VisibilityTimeout: 20, maxReceiveCount: 1 },
        function: { ReservedConcurrentExecutions: 0 },
      },
      workload: { count: 1 },
    };
    expect(titles(input)).toEqual([
      '0: The function was throttled',
      '20000: Message 1 came back unprocessed',
      '20000: Message 1 moved to the dead-letter queue',
    ]);
  });
});
