import { describe, expect, it } from 'vitest';
import { queueScenario } from '../../scenario/testing/simulated';
import { scenarioDifferences } from './scenarioDifferences';

const between = (kept: object, now: object) =>
  scenarioDifferences(queueScenario(kept), queueScenario(now)).map(
    (one) => `${one.name} ${one.kept} → ${one.now}`,
  );

describe('what differs between two scenarios', () => {
  it('is nothing between a scenario and itself', () => {
    const input = { workload: { count: 3 }, handler: { faults: [{ items: 'all', does: 'hang' }] } };
    expect(between(input, input)).toEqual([]);
  });

  it('is said in the words of the settings', () => {
    expect(
      between(
        {
          settings: {
            queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
            mapping: { MaximumConcurrency: null },
          },
        },
        {
          settings: {
            queue: { VisibilityTimeout: 180, maxReceiveCount: null },
            mapping: { MaximumConcurrency: 5, FunctionResponseTypes: ['ReportBatchItemFailures'] },
          },
        },
      ),
    ).toEqual([
      'Visibility timeout 30 s → 180 s',
      'Receives before dead-letter queue 3 receives → no dead-letter queue',
      'Report item failures off → on',
      'Maximum concurrency no limit → 5 invocations',
    ]);
  });

  it('covers handler, workload, interventions, seed and assumptions', () => {
    const differences = between(
      { workload: { count: 3 }, seed: 1 },
      {
        workload: { count: 1, everyMs: 500 },
        seed: 2,
        assumptions: { pollersAtLeast: 3 },
        handler: {
          msPerItem: [100, 300],
          faults: [{ items: ['m2'], does: 'throw', attempts: 1 }],
        },
        interventions: [{ atMs: 60_000, do: 'redrive' }],
      },
    );
    expect(differences).toEqual([
      expect.stringMatching(/2 pollers → 3 pollers$/),
      'Time per message 200 ms → 100 ms to 300 ms',
      'Faults none → message 2 throws an error, once',
      'Messages 3 messages → 1 message',
      'One every 0 ms → 500 ms',
      'Interventions none → redrive at 00:01:00',
      'Seed 1 → 2',
    ]);
  });

  it('says that a list has changed even if it is as long as before', () => {
    expect(between({ workload: [{ id: 'a' }] }, { workload: [{ id: 'b' }] })).toEqual([
      'Sent 1 message → 1 message, changed',
    ]);
    const faults = (item: string) => ({
      handler: { faults: [1, 2, 3].map(() => ({ items: [item], does: 'exit' })) },
    });
    expect(between(faults('a'), faults('b'))).toEqual(['Faults 3 faults → 3 faults, changed']);
  });
});
