import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type AsyncScenario, AsyncScenarioSchema } from './asyncScenario';
import type { AsyncEvent } from './events';
import { asyncSceneFold } from './scene';

/** An event as a test writes it. */
type Written = AsyncEvent extends infer One
  ? One extends AsyncEvent
    ? Omit<One, 'seq' | 'because' | 'subject'>
    : never
  : never;

function scenarioOf(settings: object): AsyncScenario {
  return v.parse(AsyncScenarioSchema, { version: 1, model: 'async', settings });
}

/** Every scene of a trace that is written by hand, the last one first, and the room it needs. */
function staged(settings: object, written: readonly Written[]) {
  const trace = written.map(
    (event, seq) => ({ subject: 'item:m1', ...event, seq, because: null }) as AsyncEvent,
  );
  const fold = asyncSceneFold({
    scenario: scenarioOf(settings),
    trace,
    ended: { why: 'quiet', atMs: trace.at(-1)?.at ?? 0 },
  });
  const state = fold.start();
  const scenes = trace.map((event) => {
    fold.apply(state, event);
    return fold.scene(fold.copy(state));
  });
  return { scenes, last: scenes.at(-1), room: fold.room(state) };
}

const sent: Written = { at: 0, type: 'event.sent', item: 'm1', source: 's3', bytes: 10 };
const accepted: Written = {
  ...{ at: 0, type: 'event.accepted', item: 'm1', copy: 1, attempt: 1 },
  ...{ requestId: 'q1', expiresAt: 21_600_000 },
};
const started = (at: number, invocation: number, batch = 'm1', environment = 'e1'): Written => ({
  ...{ at, type: 'invocation.started', invocation, requestId: 'q1', environment, batch },
  ...{ items: ['m1'], attempts: [invocation], cold: false, handlerAt: at, timeoutAt: at + 3_000 },
  shard: null,
});
const threw = (at: number, invocation: number, environment = 'e1'): Written => ({
  at,
  type: 'item.failed',
  item: 'm1',
  invocation,
  environment,
  outcome: 'threw',
});
const ended = (at: number, invocation: number, batch = 'm1', environment = 'e1'): Written => ({
  ...{ at, type: 'invocation.ended', invocation, environment, batch, items: ['m1'] },
  ...{ result: 'error', failed: ['m1'], durationMs: 200, billedMs: 200, memoryMb: 128 },
});
const created = (at: number, environment: string): Written => ({
  at,
  type: 'environment.created',
  environment,
});
const copyOne = { item: 'm1', copy: 1, batch: 'm1' } as const;

describe('an event that the function fails on', () => {
  const failing: readonly Written[] = [
    sent,
    accepted,
    created(50, 'e1'),
    started(50, 1),
    threw(250, 1),
    ended(250, 1),
    {
      ...{ at: 250, type: 'event.retryScheduled', ...copyOne, invocation: 1, retry: 1 },
      nextTryAt: 60_250,
    },
    started(60_250, 2),
    threw(60_450, 2),
    ended(60_450, 2),
    {
      ...{ at: 60_450, type: 'event.dropped', ...copyOne, why: 'retriesExhausted' },
      ...{ invokeCount: 2, invocation: 2, isKept: true },
    },
    ...(['onFailure', 'deadLetterQueue'] as const).map(
      (target): Written => ({
        ...{ at: 60_450, type: 'target.received', ...copyOne, target, service: 'sqs' },
        ...{ requestId: 'q1', invokeCount: 2, invocation: 2, why: 'retriesExhausted' },
      }),
    ),
  ];
  const settings = { invoke: { OnFailure: 'sqs' }, function: { DeadLetterQueue: 'sqs' } };

  it('goes from source to queue, waits there with a countdown, and is retried', () => {
    const { scenes } = staged(settings, failing);
    const placed = scenes.map(({ tokens }) => tokens.map(({ id, section }) => [id, section]));
    expect(placed[0]).toEqual([['m1@event', 'source']]);
    expect(placed[1]).toEqual([['m1@event', 'firstTry']]);
    expect(scenes[1]?.tokens[0]?.ring).toEqual({ from: 0, until: 50 });
    expect(placed[3]).toEqual([['m1@e1', 'e1']]);
    expect(scenes[3]?.tokens[0]?.from).toBe('m1@event');
    expect(scenes[6]?.tokens[0]).toMatchObject({
      ...{ id: 'm1@event', section: 'retry1', from: 'm1@e1', isMarked: true },
      ...{ attempts: ['failing'], ring: { from: 250, until: 60_250 } },
      says: 'Event 1, waits for retry 1, tried at 00:01:00.250, invoked once',
    });
  });

  it('is shown in both targets that keep it, and nowhere else', () => {
    const { last, room } = staged(settings, failing);
    expect(last?.tokens.map(({ id, section, from }) => [id, section, from])).toEqual([
      ['m1@onFailure', 'onFailure', 'm1@e1'],
      ['m1@deadLetterQueue', 'deadLetterQueue', 'm1@e1'],
    ]);
    expect(last?.stations.map(({ id }) => id)).toEqual([
      ...['source', 'queue', 'function', 'done', 'onFailure', 'deadLetterQueue'],
    ]);
    expect(room.slots).toMatchObject({ retry1: 1, retry2: 0, onFailure: 1, deadLetterQueue: 1 });
  });

  it('is lost where nothing keeps it, and an empty place says why', () => {
    const drop = failing.findIndex(({ type }) => type === 'event.dropped');
    const { last } = staged({}, [
      ...failing.slice(0, drop),
      {
        ...{ at: 60_450, type: 'event.dropped', ...copyOne, why: 'retriesExhausted' },
        ...{ invokeCount: 2, invocation: 2, isKept: false },
      },
    ]);
    expect(last?.tokens.map(({ id, section }) => [id, section])).toEqual([['m1@event', 'lost']]);
    expect(last?.stations.find(({ id }) => id === 'deadLetterQueue')).toMatchObject({
      detail: 'none',
      whenEmpty: 'there is none: what is given up is lost',
    });
  });
});

describe('an event that is there twice', () => {
  const again: Written = {
    ...{ at: 100, type: 'event.deliveredAgain', item: 'm1', copy: 2, requestId: 'q1' },
    expiresAt: 21_600_000,
  };

  it('has tokens that do not clash, each where its copy is', () => {
    const { last } = staged({}, [
      ...[sent, accepted, created(50, 'e1'), started(50, 1), again],
      ...[created(150, 'e2'), started(150, 2, 'm1.2', 'e2'), threw(250, 1), ended(250, 1)],
      {
        ...{ at: 250, type: 'event.retryScheduled', ...copyOne, invocation: 1, retry: 1 },
        nextTryAt: 60_250,
      },
    ]);
    expect(last?.tokens.map(({ id, section, attempts }) => [id, section, attempts])).toEqual([
      ['m1@event', 'retry1', ['failing']],
      ['m1@e2', 'e2', []],
    ]);
    expect(last?.tokens[1]?.from).toBe('m1.2@event');
  });
});

describe('what a stage shows', () => {
  it('counts a throttle as a wait, not as an attempt', () => {
    const { last } = staged({}, [
      ...[sent, accepted],
      {
        ...{ at: 50, type: 'batch.throttled', ...copyOne, items: ['m1'], limit: 'reserved' },
        nextTryAt: 1_050,
      },
    ]);
    expect(last?.tokens[0]).toMatchObject({
      ...{ section: 'backOff', attempts: [], isMarked: false, ring: { from: 50, until: 1_050 } },
    });
  });

  it('keeps what SNS cannot hand over, with the tries of SNS', () => {
    const source = { type: 'sns' };
    const { last } = staged({ source, subscription: { RedrivePolicy: true } }, [
      { ...sent, source: 'sns' },
      {
        ...{ at: 0, type: 'delivery.failed', item: 'm1', attempt: 1, status: 403 },
        nextTryAt: null,
      },
      {
        ...{ at: 0, type: 'delivery.givenUp', item: 'm1', source: 'sns', attempts: 1, status: 403 },
        isKept: true,
      },
    ]);
    expect(last?.tokens[0]).toMatchObject({ section: 'subscription', attempts: ['failing'] });
    expect(last?.stations[0]).toMatchObject({ detail: '', whenEmpty: 'nothing handed over yet' });
    expect(last?.stations.map(({ id }) => id)).toEqual([
      ...['source', 'queue', 'function', 'done', 'subscription'],
    ]);
  });
});
