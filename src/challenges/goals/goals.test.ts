import { describe, expect, it } from 'vitest';
import { simulateScenario } from '../../models';
import { openRun } from '../../playback/openRun';
import { parseScenario } from '../../scenario/parse';
import type { Goal } from '../challenge';
import { allAnswered, answeredWithin, nobodyGone } from './answers';
import { atOnceAtMost, callsAtMost, costAtMost, invocationsAtMost } from './load';
import {
  allDone,
  healthyDone,
  hopelessKept,
  inOrder,
  noneLost,
  nothingTwice,
  onlyHopelessGivenUp,
} from './outcome';
import { doneBy, givenUpWithin, iteratorAgeAtMost, long } from './time';

function runOf(model: string, rest: object) {
  const parsed = parseScenario({ version: 1, model, ...rest });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return openRun(parsed.scenario, simulateScenario(parsed.scenario));
}

/** What a goal says, and the event that broke it. */
function judged(run: ReturnType<typeof runOf>, goal: Goal) {
  const { isMet, measured, seq } = goal.check(run);
  const {
    type = null,
    at = null,
    item,
  } = { ...(seq === null ? {} : run.trace[seq]) } as {
    type?: string;
    at?: number;
    item?: string;
  };
  return { isMet, measured, type, at, ...(item === undefined ? {} : { item }) };
}

const FINE = { type: null, at: null };

/** Message 3 throws each time; two in a batch, and three receives. */
const queue = runOf('queue', {
  settings: {
    queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
    mapping: { BatchSize: 2 },
    function: { initMs: 0 },
  },
  workload: { count: 4 },
  handler: { msPerItem: 500, faults: [{ items: ['m4'], does: 'throw' }] },
});

describe('what becomes of items', () => {
  it('counts what is done, and points at the end of what is not', () => {
    expect(judged(queue, allDone('all'))).toEqual({
      isMet: false,
      measured: '3 of 4 done',
      type: 'message.deadLettered',
      at: 90_000,
      item: 'm4',
    });
    expect(judged(queue, healthyDone('good'))).toEqual({
      isMet: true,
      measured: '3 of 3 done',
      ...FINE,
    });
  });

  it('points at the first time that work is repeated', () => {
    expect(judged(queue, nothingTwice('once'))).toMatchObject({
      isMet: false,
      measured: '1 more than once',
      type: 'item.completed',
      item: 'm3',
    });
  });

  it('tells what cannot be helped from what shares its batch', () => {
    expect(judged(queue, hopelessKept('kept'))).toMatchObject({
      isMet: true,
      measured: '1 of 1 kept',
    });
    expect(judged(queue, onlyHopelessGivenUp('no other', 'message'))).toMatchObject({
      isMet: false,
      measured: 'message 3',
      type: 'message.deadLettered',
      item: 'm3',
    });
    expect(judged(queue, noneLost('none'))).toEqual({
      isMet: true,
      measured: 'none lost',
      ...FINE,
    });
  });

  it('does not take for hopeless what works on another day', () => {
    const outage = runOf('queue', {
      settings: { queue: { maxReceiveCount: 1 } },
      workload: { count: 1 },
      handler: { faults: [{ items: ['m1'], does: 'throw', toMs: 1_000 }] },
    });
    expect(judged(outage, onlyHopelessGivenUp('no other', 'message')).isMet).toBe(false);
    expect(judged(outage, healthyDone('good')).measured).toBe('0 of 1 done');
  });

  it('finds where one overtakes another, and what nobody has any more', () => {
    const stream = runOf('stream', {
      settings: { mapping: { BatchSize: 1, MaximumRetryAttempts: 0 } },
      workload: [{ id: 'a' }, { id: 'b' }],
      handler: { faults: [{ items: ['a'], does: 'throw' }] },
    });
    expect(judged(stream, noneLost('none'))).toMatchObject({
      isMet: false,
      measured: '1 lost',
      type: 'batch.discarded',
    });
    expect(judged(stream, hopelessKept('kept')).measured).toBe('0 of 1 kept');
    const standard = runOf('queue', {
      settings: { mapping: { BatchSize: 1 } },
      workload: { count: 2, keys: 1 },
      handler: { faults: [{ items: ['m1'], does: 'throw', attempts: 1 }] },
    });
    expect(judged(standard, inOrder('order'))).toMatchObject({
      isMet: false,
      measured: 'overtaken',
      type: 'item.completed',
      item: 'm1',
    });
    expect(judged(queue, inOrder('order'))).toMatchObject({ isMet: true, measured: 'in order' });
  });
});

describe('time', () => {
  it('looks at the last that is done, and at the first that is late', () => {
    expect(judged(queue, doneBy('soon', 1_000))).toMatchObject({ isMet: true });
    expect(judged(queue, doneBy('soon', 700))).toMatchObject({
      isMet: false,
      measured: 'after 1 s',
      type: 'item.completed',
      at: 1_000,
      item: 'm2',
    });
    const stuck = runOf('queue', {
      settings: { queue: { maxReceiveCount: 1 }, function: { ReservedConcurrentExecutions: 0 } },
      workload: { count: 1 },
    });
    expect(judged(stuck, doneBy('soon', 900_000_000))).toMatchObject({
      isMet: false,
      measured: 'not all are',
      type: 'message.deadLettered',
    });
  });

  it('counts how long what is given up was under way, from its sending', () => {
    const goal = (mostMs: number) => givenUpWithin('soon', 'message.deadLettered', mostMs);
    expect(judged(queue, goal(90_000))).toEqual({ isMet: true, measured: 'after 90 s', ...FINE });
    expect(judged(queue, goal(89_999))).toMatchObject({
      isMet: false,
      type: 'message.deadLettered',
    });
    const fine = runOf('queue', { workload: { count: 1 } });
    expect(judged(fine, goal(1)).measured).toBe('none given up');
  });

  it('reads the iterator age off the metric of AWS', () => {
    const stream = runOf('stream', {
      settings: { mapping: { BatchSize: 1 }, function: { initMs: 0 } },
      workload: { count: 3 },
      handler: { msPerItem: 1_000 },
    });
    expect(judged(stream, iteratorAgeAtMost('age', 1_000))).toEqual({
      isMet: false,
      measured: 'at most 2 s',
      type: 'invocation.started',
      at: 2_000,
    });
    expect(judged(stream, iteratorAgeAtMost('age', 2_000)).isMet).toBe(true);
  });

  it('is written in units that fit', () => {
    expect([0, 1_234, 119_900, 150_000, 9_000_000].map(long)).toEqual([
      ...['0 s', '1.2 s', '119.9 s', '2.5 min', '2.5 h'],
    ]);
  });
});

describe('load', () => {
  it('counts invocations, all and at once, and points at the first too many', () => {
    expect(judged(queue, atOnceAtMost('at once', 2)).isMet).toBe(true);
    expect(judged(queue, atOnceAtMost('at once', 1))).toEqual({
      isMet: false,
      measured: 'at most 2',
      type: 'invocation.started',
      at: 0,
    });
    expect(judged(queue, invocationsAtMost('few', 4)).isMet).toBe(true);
    expect(judged(queue, invocationsAtMost('few', 3))).toMatchObject({
      isMet: false,
      measured: '4',
      type: 'invocation.started',
    });
  });

  it('adds up the cost to the invocation that is one too many', () => {
    const { usd } = queue.report.cost;
    expect(judged(queue, costAtMost('cheap', usd * 1.000_001)).isMet).toBe(true);
    expect(judged(queue, costAtMost('cheap', usd * 0.999_999))).toMatchObject({
      isMet: false,
      type: 'invocation.ended',
      at: queue.report.invocations.at(-1)?.endedAtMs,
    });
  });
});

describe('answers', () => {
  /** The gateway waits for 1 s, the function works for 3: each of two attempts is a 504. */
  const sync = runOf('sync', {
    settings: {
      client: { maxAttempts: 2, jitter: false },
      api: { TimeoutInMillis: 1_000 },
      function: { Timeout: 10, initMs: 0 },
    },
    workload: [{ id: 'a' }, { id: 'b', atMs: 100 }],
    handler: { msPerItem: 3_000 },
  });

  it('asks what clients were told in the end, and how long they waited', () => {
    expect(judged(sync, allAnswered('told'))).toMatchObject({
      isMet: false,
      measured: '0 of 2',
      type: 'request.failed',
      item: 'a',
    });
    expect(judged(sync, answeredWithin('soon', 10_000)).isMet).toBe(true);
    expect(judged(sync, answeredWithin('soon', 2_000))).toMatchObject({
      isMet: false,
      type: 'request.failed',
      item: 'a',
    });
    expect(judged(sync, callsAtMost('few', 4)).isMet).toBe(true);
    expect(judged(sync, callsAtMost('few', 3))).toMatchObject({ type: 'request.sent' });
  });

  it('finds the invocations that nobody waited for', () => {
    expect(judged(sync, nobodyGone('heard'))).toMatchObject({
      isMet: false,
      measured: '4',
      type: 'call.returned',
    });
  });
});
