import { expect } from 'vitest';
import type { AsyncScenario } from '../../models/async/asyncScenario';
import type { AsyncEvent } from '../../models/async/events';
import { copyId } from '../../models/async/rules/copyId';
import { deadLetters } from '../../models/async/rules/deadLetter';
import { destinationRecords } from '../../models/async/rules/destination';
import { targetsOf } from '../../models/async/rules/targets';
import { withSetting } from '../../models/interventions';
import type { Run } from '../../models/model';
import { keepsToConcurrency } from './anyProperties';

/** A scenario and what came of it. */
export type AsyncRun = Run<AsyncScenario, AsyncEvent>;

/** Goes through a trace with the settings as they are at each event. */
function eachWithSettings(
  { scenario, trace }: AsyncRun,
  look: (event: AsyncEvent, settings: AsyncScenario['settings']) => void,
) {
  let { settings } = scenario;
  for (const event of trace) {
    if (event.type === 'settings.changed') settings = withSetting(settings, event.path, event.to);
    look(event, settings);
  }
}

/** A copy of an event, from its arrival in Lambda's queue on. */
interface Seen {
  readonly queuedAt: number;
  readonly requestId: string;
  isRunning: boolean;
  hasEnded: boolean;
  invokeCount: number;
  lastTryAt: number;
  nextTryAt: number | null;
}

/**
 * The copies of a run, looked at whenever something happens to one: before it is counted. What
 * happens to a copy that is not in the queue, or over, is wrong by itself.
 */
function eachOfCopies(
  run: AsyncRun,
  look: (seen: Seen, event: AsyncEvent, settings: AsyncScenario['settings']) => void = () => {},
): ReadonlyMap<string, Seen> {
  const copies = new Map<string, Seen>();
  eachWithSettings(run, (event, settings) => {
    if (event.type === 'event.accepted' || event.type === 'event.deliveredAgain') {
      const name = copyId(event.item, event.copy);
      if (copies.has(name)) expect.fail(`${event.seq}: ${name} is there twice`);
      copies.set(name, {
        ...{ queuedAt: event.at, requestId: event.requestId, isRunning: false, hasEnded: false },
        ...{ invokeCount: 0, lastTryAt: event.at, nextTryAt: null },
      });
    } else if ('batch' in event && !event.type.startsWith('target.')) {
      const seen = copies.get(event.batch);
      if (!seen || seen.hasEnded) return expect.fail(`${event.seq}: ${event.batch} is not there`);
      look(seen, event, settings);
      count(seen, event);
    }
  });
  return copies;
}

function count(seen: Seen, event: AsyncEvent) {
  switch (event.type) {
    case 'invocation.started':
      seen.isRunning = true;
      seen.invokeCount += 1;
      seen.lastTryAt = event.at;
      seen.nextTryAt = null;
      return;
    case 'invocation.ended':
      seen.isRunning = false;
      return;
    case 'batch.throttled':
    case 'event.systemError':
      seen.lastTryAt = event.at;
      seen.nextTryAt = event.nextTryAt;
      return;
    case 'event.retryScheduled':
      seen.nextTryAt = event.nextTryAt;
      return;
    case 'event.succeeded':
    case 'event.dropped':
      seen.hasEnded = true;
      return;
    default:
      return;
  }
}

/** Every event is accepted, given up by its source, or still there; every copy ends once. */
function endsEveryEventInOnePlace(run: AsyncRun) {
  const { trace, ended } = run;
  const open = new Set<string>();
  const known = new Set<string>();
  for (const event of trace) {
    if (event.type === 'event.sent') {
      if (known.has(event.item)) expect.fail(`${event.seq}: sent twice`);
      known.add(event.item);
      open.add(event.item);
    } else if (event.type === 'event.accepted' || event.type === 'delivery.givenUp') {
      if (!open.delete(event.item)) expect.fail(`${event.seq}: accepted or given up twice`);
    } else if (event.type === 'event.deliveredAgain' && open.has(event.item)) {
      expect.fail(`${event.seq}: there again before it was there`);
    }
  }
  const copies = eachOfCopies(run);
  if (ended.why !== 'quiet') return;
  expect([...open]).toEqual([]);
  for (const [name, { hasEnded }] of copies) if (!hasEnded) expect.fail(`${name} was forgotten`);
}

/** One try and its retries, each of them when it was said, none when the event is too old. */
function keepsToLimits(run: AsyncRun) {
  const isSteady = run.scenario.interventions.every((one) => one.do !== 'set');
  eachOfCopies(run, (seen, event, { invoke }) => {
    const { MaximumRetryAttempts, MaximumEventAgeInSeconds } = invoke;
    const isTry =
      event.type === 'invocation.started' ||
      event.type === 'batch.throttled' ||
      event.type === 'event.systemError';
    if (isTry) {
      if (seen.isRunning) expect.fail(`${event.seq}: tried while it is worked on`);
      if (event.at < seen.lastTryAt) expect.fail(`${event.seq}: younger than before`);
      if (seen.nextTryAt !== null && event.at !== seen.nextTryAt) expect.fail(`${event.seq}: when`);
      if (event.at > seen.queuedAt + MaximumEventAgeInSeconds * 1_000) {
        expect.fail(`${event.seq}: older than the maximum age`);
      }
    }
    if (event.type === 'invocation.started') {
      expect(event.attempts).toEqual([seen.invokeCount + 1]);
      const most = isSteady ? MaximumRetryAttempts : 2;
      if (seen.invokeCount > most) expect.fail(`${event.seq}: more than ${most} retries`);
    } else if (event.type === 'event.dropped') {
      expect(event.invokeCount).toBe(seen.invokeCount);
      expect(event.invocation === null).toBe(seen.invokeCount === 0);
      if (event.why === 'retriesExhausted' && isSteady) {
        expect(event.invokeCount).toBe(MaximumRetryAttempts + 1);
      }
    } else if ('nextTryAt' in event && event.nextTryAt !== null) {
      if (event.nextTryAt <= event.at) expect.fail(`${event.seq}: no wait`);
      if (event.nextTryAt > seen.queuedAt + MaximumEventAgeInSeconds * 1_000) {
        expect.fail(`${event.seq}: waits for longer than the maximum age`);
      }
    }
  });
}

/** All tries of all copies of an event have its request id, and no other event has it. */
function keepsRequestIds(run: AsyncRun) {
  const items = new Map<string, string>();
  for (const event of run.trace) {
    if (!('requestId' in event)) continue;
    const [item = ''] = 'item' in event ? [event.item] : event.items;
    if ((items.get(event.requestId) ?? item) !== item) expect.fail(`${event.seq}: of another`);
    items.set(event.requestId, item);
  }
  eachOfCopies(run, (seen, event) => {
    if (event.type === 'invocation.started') expect(event.requestId).toBe(seen.requestId);
  });
}

/** Whoever is there for an event at its end gets it, or is said not to; and nobody else. */
function tellsEveryTarget(run: AsyncRun) {
  const records = destinationRecords(run);
  const letters = deadLetters(run);
  let awaited: string[] = [];
  let kept: boolean | null = null;
  eachWithSettings(run, (event, settings) => {
    const isTold = event.type === 'target.received' || event.type === 'target.failed';
    if (isTold) {
      const name = `${event.batch} ${event.target} ${event.service}`;
      if (awaited.shift() !== name) expect.fail(`${event.seq}: ${name} is not next`);
      if (event.type === 'target.received' && kept === false) expect.fail(`${event.seq}: kept`);
      const isLetter = event.type === 'target.received' && event.target === 'deadLetterQueue';
      const isRecord = event.type === 'target.received' && !isLetter;
      if (records.has(event.seq) !== isRecord || letters.has(event.seq) !== isLetter) {
        expect.fail(`${event.seq}: payload`);
      }
    } else if (awaited.length > 0) expect.fail(`${event.seq}: before ${awaited[0]}`);
    if (event.type === 'event.dropped' || event.type === 'event.succeeded') {
      const isSuccess = event.type === 'event.succeeded';
      kept = isSuccess ? null : event.isKept;
      awaited = targetsOf(settings, isSuccess).map(
        ({ target, service }) => `${event.batch} ${target} ${service}`,
      );
      if (kept === true) expect(awaited.length).toBeGreaterThan(0);
    }
  });
  expect(awaited).toEqual([]);
}

/** Nothing comes through while it is said to be refused. */
function refusesWhatItSays({ trace }: AsyncRun) {
  let deliveries = false;
  let invocations = false;
  let targets = false;
  for (const event of trace) {
    if (event.type === 'deliveries.refused') deliveries = event.status !== null;
    else if (event.type === 'invocations.refused') invocations = event.isOn;
    else if (event.type === 'targets.denied') targets = event.isOn;
    else if (event.type === 'event.accepted' && deliveries) expect.fail(`${event.seq}: accepted`);
    else if (event.type === 'delivery.failed' && !deliveries) expect.fail(`${event.seq}: refused`);
    else if (event.type === 'invocation.started' && invocations) expect.fail(`${event.seq}: runs`);
    else if (event.type === 'event.systemError' && !invocations) expect.fail(`${event.seq}: fails`);
    else if (event.type === 'target.received' && targets) expect.fail(`${event.seq}: received`);
  }
}

/** A source counts its tries, and tries when it says so. */
function handsOverWhenItSays({ trace }: AsyncRun) {
  const failed = new Map<string, { readonly attempt: number; readonly nextTryAt: number | null }>();
  for (const event of trace) {
    if (event.type !== 'delivery.failed' && event.type !== 'event.accepted') continue;
    const before = failed.get(event.item);
    expect(event.attempt).toBe((before?.attempt ?? 0) + 1);
    if (before && event.at !== before.nextTryAt) expect.fail(`${event.seq}: not then`);
    if (event.type === 'delivery.failed') failed.set(event.item, event);
  }
}

/** What holds for asynchronous events, whatever is set and whatever goes wrong. */
export const asyncProperties: readonly ((run: AsyncRun) => void)[] = [
  endsEveryEventInOnePlace,
  keepsToLimits,
  keepsRequestIds,
  tellsEveryTarget,
  refusesWhatItSays,
  handsOverWhenItSays,
  ({ scenario, trace }) =>
    keepsToConcurrency(trace, scenario.settings.function.ReservedConcurrentExecutions),
];
