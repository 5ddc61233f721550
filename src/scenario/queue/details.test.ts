import { describe, expect, it } from 'vitest';
import { queueDetails } from '../../models/queue/details';
import type { QueueEvent } from '../../models/queue/events';
import { type Subject, subjectsOf } from '../../models/subject';
import { simulated } from '../testing/simulated';

const things = { environment: '', poller: '' };

/** What is known about something once everything up to a virtual time has happened. */
function detailsAt(input: object, subject: Subject, atMs: number) {
  const run = simulated(input);
  const happened = run.trace.filter(({ at }) => at <= atMs);
  const past: QueueEvent[] = happened.filter((event) =>
    subjectsOf(event, things).includes(subject),
  );
  const details = queueDetails(run)(subject, past, happened.length - 1);
  const known = Object.fromEntries(details.known.map(({ name, value }) => [name, value]));
  return { ...details, known, turns: details.turns.map(({ title, says }) => `${title}: ${says}`) };
}

const failing = {
  settings: { queue: { VisibilityTimeout: 30, maxReceiveCount: 2 }, function: { initMs: 0 } },
  workload: [
    { id: 'm1', tags: { kind: 'red' }, group: 'g7', bytes: 2_048 },
    { id: 'm2', atMs: 5_000 },
  ],
  handler: { msPerItem: 1_000, faults: [{ items: ['m1'], does: 'throw' }] },
};

describe('a message', () => {
  it('is in work, hidden, with what AWS says about it', () => {
    const { state, body, known } = detailsAt(failing, 'item:m1', 500);
    expect(state).toBe('in flight, hidden, in environment 1');
    expect(body).toBe('{"kind":"red"}');
    expect(known).toMatchObject({
      MessageId: 'm1',
      'Visible again at': '00:00:30',
      'Held by': 'poller 1',
      ApproximateReceiveCount: '1',
      SentTimestamp: '00:00:00',
      ApproximateFirstReceiveTimestamp: '00:00:00',
      MessageGroupId: 'g7',
      Size: '2,048 bytes',
    });
  });

  it('is hidden still when its batch has failed, and nobody holds it', () => {
    const { state, known, turns } = detailsAt(failing, 'item:m1', 20_000);
    expect(state).toBe('in flight, hidden');
    expect(known).not.toHaveProperty('Held by');
    expect(turns).toEqual(['Receive 1, invocation 1: threw an error']);
  });

  it('tells every attempt once it is dead-lettered', () => {
    const { state, known, turns } = detailsAt(failing, 'item:m1', 60_000);
    expect(state).toBe('in the dead-letter queue');
    expect(known.ApproximateReceiveCount).toBe('2');
    expect(turns).toEqual([
      'Receive 1, invocation 1: threw an error',
      'Receive 2, invocation 3: threw an error',
    ]);
  });

  it('is not there before it is sent', () => {
    expect(detailsAt(failing, 'item:m2', 4_000)).toMatchObject({
      ...{ state: 'not sent yet', known: {}, turns: [] },
    });
  });

  it('was done, and yet its batch failed; or was never reached', () => {
    const batch = {
      ...{ ...failing, settings: { ...failing.settings, mapping: { BatchSize: 3 } } },
      workload: { count: 3 },
      handler: { msPerItem: 1_000, faults: [{ items: ['m2'], does: 'throw' }] },
    };
    expect(detailsAt(batch, 'item:m1', 3_000).turns).toEqual([
      'Receive 1, invocation 1: done, but its batch failed',
    ]);
    expect(detailsAt(batch, 'item:m3', 3_000).turns).toEqual([
      'Receive 1, invocation 1: not reached: its batch failed',
    ]);
  });

  it('that someone sent later carries what it was sent with', () => {
    const sent = { interventions: [{ atMs: 0, do: 'send', id: 'x', body: 'hello' }] };
    expect(detailsAt(sent, 'item:x', 0).body).toBe('hello');
  });
});

describe('an environment', () => {
  it('works, fails and is idle again', () => {
    expect(detailsAt(failing, 'environment:e1', 500)).toMatchObject({
      state: 'working on message 1',
      known: { awsRequestId: 'r1', 'Times out at': '00:00:03', Invocations: '1' },
      turns: ['Invocation 1: 1 message, cold start'],
    });
    expect(detailsAt(failing, 'environment:e1', 2_000)).toMatchObject({
      state: 'idle, warm',
      known: { 'Failed invocations': '1', 'Cold starts': '1' },
      turns: ['Invocation 1: 1 message, cold start: failed with an error after 1 s'],
    });
  });
});

describe('a poller', () => {
  it('waits for the function, and then for messages', () => {
    expect(detailsAt(failing, 'poller:p1', 500).state).toBe('waits for the function');
    expect(detailsAt(failing, 'poller:p1', 2_000)).toMatchObject({
      state: 'waits for messages',
      turns: ['Batch 1: 1 message: failed, nothing is deleted'],
    });
  });

  it('is throttled until it gives its batch up', () => {
    const throttled = {
      settings: { queue: failing.settings.queue, function: { ReservedConcurrentExecutions: 0 } },
      workload: { count: 1 },
    };
    expect(detailsAt(throttled, 'poller:p1', 500)).toMatchObject({
      state: 'throttled, holds its batch',
      known: { 'Tries again at': '00:00:01', 'Throttled so far': '1 time' },
    });
    expect(detailsAt(throttled, 'poller:p1', 30_000).turns[0]).toContain('given up');
  });
});
