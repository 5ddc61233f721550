import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueLanes } from '../../models/queue/picture/lanes';
import { simulateQueue } from '../../models/queue/simulate';
import { partsOf } from '../../models/subject';
import { queueScenarios } from '../testing/queueScenarios';
import { simulated } from '../testing/simulated';

function spansOf(input: object) {
  return Object.fromEntries(
    queueLanes(simulated(input)).map(({ subject, spans }) => [
      partsOf(subject).id,
      spans.map(({ from, until, look, label }) => `${from} to ${until} ${look}: ${label}`),
    ]),
  );
}

describe('the lanes of the timeline', () => {
  it('tell the life of a message and the work of an environment', () => {
    const spans = spansOf({
      settings: { queue: { VisibilityTimeout: 20, DelaySeconds: 5 }, function: { initMs: 300 } },
      workload: [{ id: 'm1' }, { id: 'm2', atMs: 30_000 }],
      handler: { msPerItem: 700, faults: [{ items: ['m1'], does: 'throw', attempts: 1 }] },
    });
    expect(spans).toEqual({
      m1: [
        '0 to 5000 waiting: delayed',
        '5000 to 25000 inFlight: receive 1',
        '25000 to 25700 inFlight: receive 2',
        '25700 to Infinity done: deleted',
      ],
      m2: [
        '30000 to 35000 waiting: delayed',
        '35000 to 35700 inFlight: receive 1',
        '35700 to Infinity done: deleted',
      ],
      e1: [
        '5000 to 5300 starting: cold start',
        '5300 to 6000 failing: error',
        '25000 to 25700 done: 1',
        '35000 to 35700 done: 2',
      ],
      p1: ['5000 to 6000 inFlight: waits for the function: 1'],
      p2: ['25000 to 25700 inFlight: waits for the function: 1'],
      p3: ['35000 to 35700 inFlight: waits for the function: 2'],
      p4: [],
      p5: [],
    });
  });

  it('tell what a poller gathers and how long it is throttled', () => {
    const spans = spansOf({
      settings: {
        queue: { VisibilityTimeout: 5, maxReceiveCount: 1 },
        mapping: { BatchSize: 2, MaximumBatchingWindowInSeconds: 2 },
        function: { Timeout: 5, ReservedConcurrentExecutions: 0 },
      },
      workload: [{ id: 'm1' }, { id: 'm2', atMs: 1_000 }],
    });
    expect(spans.p1).toEqual([
      '0 to 1000 waiting: gathers 1 2',
      '1000 to 37000 failing: throttled: 1 2',
    ]);
  });

  it('mark what went wrong', () => {
    const lanes = queueLanes(
      simulated({
        settings: { queue: { maxReceiveCount: 1 }, mapping: { BatchSize: 1 } },
        workload: { count: 2 },
        handler: { faults: [{ items: ['m2'], does: 'throw' }] },
      }),
    );
    const problems = lanes.filter(({ hasProblem }) => hasProblem).map(({ subject }) => subject);
    expect(problems).toEqual(['item:m2', 'environment:e2']);
  });

  it('have spans in order of time, none of which overlap; the last may be open', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(queueScenarios, (scenario) => {
        const run = { scenario, ...simulateQueue(scenario) };
        for (const { subject, spans } of queueLanes(run)) {
          let last = 0;
          for (const { from, until } of spans) {
            if (from < last || until <= from) expect.fail(subject);
            last = until;
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
