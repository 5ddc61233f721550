import { describe, expect, it } from 'vitest';
import { called } from './testing/called';
import { handedOver } from './testing/handedOver';
import { simulated } from './testing/simulated';
import { streamed } from './testing/streamed';

/** Everything at 5 s: an item of the workload, a change, and an item that is sent besides. */
const AT_ONCE = {
  workload: [{ id: 'm1', atMs: 5_000 }],
  interventions: [
    { atMs: 5_000, do: 'set', path: 'function.Timeout', to: 7 },
    { atMs: 5_000, do: 'send', id: 'x' },
  ],
};

describe('at one instant', () => {
  it.each([
    ['queue', simulated, 'message.sent'],
    ['stream', streamed, 'record.arrived'],
    ['async', handedOver, 'event.sent'],
    ['sync', called, 'request.sent'],
  ] as const)(
    'interventions come first, in their order, then the workload: %s',
    (_model, run, sent) => {
      const { trace } = run(AT_ONCE);
      const order = trace.flatMap((event) => {
        if (event.type === 'settings.changed') return ['set'];
        return event.type === sent && 'item' in event ? [event.item] : [];
      });
      expect(order).toEqual(['set', 'x', 'm1']);
    },
  );

  it('holds for what is tried again just then', () => {
    const failing = {
      workload: [{ id: 'm1' }],
      handler: { faults: [{ items: 'all', does: 'throw', attempts: 1 }] },
    };
    const [again] = handedOver(failing).all('event.retryScheduled');
    const atMs = again?.nextTryAt;
    const path = 'function.ReservedConcurrentExecutions';
    const run = handedOver({ ...failing, interventions: [{ atMs, do: 'set', path, to: 0 }] });
    expect(run.times('batch.throttled')[0]).toBe(atMs);
    expect(run.all('invocation.started')).toHaveLength(1);
  });
});
