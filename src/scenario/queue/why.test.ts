import { describe, expect, it } from 'vitest';
import type { QueueEvent } from '../../models/queue/events';
import { simulated } from '../testing/simulated';

/** The types of an event's causes, from itself back to what the scenario asked for. */
function causesOf(trace: readonly QueueEvent[], event: QueueEvent | undefined): string[] {
  const chain: string[] = [];
  for (let at = event; at; at = at.because === null ? undefined : trace[at.because]) {
    chain.push(at.type);
  }
  return chain;
}

function whyDeadLettered(input: object): string[] {
  const run = simulated(input);
  return causesOf(run.trace, run.all('message.deadLettered')[0]);
}
const once = { VisibilityTimeout: 30, maxReceiveCount: 1 };

describe('a message was dead-lettered', () => {
  it('because it came back, because its batch timed out, because it was received', () => {
    const why = whyDeadLettered({
      settings: { queue: once, function: { initMs: 0 } },
      workload: { count: 1 },
      handler: { faults: [{ items: 'all', does: 'hang' }] },
    });
    expect(why).toEqual([
      'message.deadLettered',
      'message.visible',
      'invocation.ended',
      'item.failed',
      'invocation.started',
      'environment.created',
      'batch.gathered',
      'message.received',
      'message.sent',
    ]);
  });

  it('because it came back, because the function was throttled', () => {
    const why = whyDeadLettered({
      settings: { queue: once, function: { ReservedConcurrentExecutions: 0 } },
      workload: { count: 1 },
    });
    expect(why.slice(0, 3)).toEqual(['message.deadLettered', 'message.visible', 'batch.throttled']);
    expect(why.slice(-3)).toEqual(['batch.gathered', 'message.received', 'message.sent']);
  });

  it('because another message of its batch failed', () => {
    const run = simulated({
      settings: { queue: once },
      workload: { count: 2 },
      handler: { faults: [{ items: ['m2'], does: 'throw' }] },
    });
    const letter = run.all('message.deadLettered', 'm1')[0];
    const failed = run.all('item.failed')[0];
    expect(failed?.item).toBe('m2');
    expect(causesOf(run.trace, letter)).toContain('item.failed');
  });

  it('because of its second failure, which is because of the first', () => {
    const why = whyDeadLettered({
      settings: { queue: { ...once, maxReceiveCount: 2 } },
      workload: { count: 1 },
      handler: { faults: [{ items: 'all', does: 'throw' }] },
    });
    expect(why.filter((type) => type === 'invocation.ended')).toHaveLength(2);
    expect(why.filter((type) => type === 'message.visible')).toHaveLength(2);
    expect(why.at(-1)).toBe('message.sent');
  });
});

describe('a message', () => {
  it('was deleted because the invocation ended', () => {
    const run = simulated({ workload: { count: 2 } });
    for (const deleted of run.all('message.deleted')) {
      expect(causesOf(run.trace, deleted).slice(0, 2)).toEqual([
        'message.deleted',
        'invocation.ended',
      ]);
    }
  });

  it('expired because it came back again and again', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 50, MessageRetentionPeriod: 60 } },
      workload: { count: 1 },
      handler: { faults: [{ items: 'all', does: 'throw' }] },
    });
    const why = causesOf(run.trace, run.all('message.expired')[0]);
    expect(why).toContain('invocation.ended');
  });

  it('was sent again because of the redrive', () => {
    const run = simulated({
      settings: { queue: once },
      workload: { count: 1 },
      handler: { faults: [{ items: 'all', does: 'throw', toMs: 50_000 }] },
      interventions: [{ atMs: 60_000, do: 'redrive' }],
    });
    expect(causesOf(run.trace, run.all('message.sent')[1])).toContain('redrive.started');
  });
});
