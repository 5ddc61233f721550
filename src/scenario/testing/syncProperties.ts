import { expect } from 'vitest';
import type { Run } from '../../models/model';
import type { SyncEvent } from '../../models/sync/events';
import type { RetryMode } from '../../models/sync/settings';
import type { SyncScenario } from '../../models/sync/syncScenario';
import { keepsToConcurrency } from './anyProperties';

/** A scenario and what came of it. */
export type SyncRun = Run<SyncScenario, SyncEvent>;
type Sent = Extract<SyncEvent, { readonly type: 'request.sent' }>;
type Answered = Extract<SyncEvent, { readonly type: 'request.answered' }>;

/** Every value that a setting has in the course of a run. */
function valuesOf<Value>({ scenario }: SyncRun, path: string, first: Value): readonly Value[] {
  const later = scenario.interventions.flatMap((one) =>
    one.do === 'set' && one.path === path ? [one.to as Value] : [],
  );
  return [first, ...later];
}

/** Once each, with success or not, and nothing more is sent after it. */
function endsEveryRequestOnce({ trace, ended }: SyncRun) {
  const sent = new Set<string>();
  const over = new Set<string>();
  for (const event of trace) {
    if (event.type === 'request.succeeded' || event.type === 'request.failed') {
      if (over.has(event.item)) expect.fail(`${event.seq}: ${event.item} ends twice`);
      over.add(event.item);
    } else if (event.type.startsWith('request.') || event.type === 'retry.scheduled') {
      const { item } = event as Sent;
      if (over.has(item)) expect.fail(`${event.seq}: ${item} is over`);
      sent.add(item);
    }
  }
  if (ended.why === 'quiet') expect(over).toEqual(sent);
}

const DEFAULT_ATTEMPTS: Readonly<Record<RetryMode, number>> = {
  none: 1,
  legacy: 5,
  standard: 3,
  standard2026: 3,
};

/** One after the other, and no more than the mode allows. */
function keepsToAttempts(run: SyncRun) {
  const { client } = run.scenario.settings;
  const modes = valuesOf(run, 'client.retryMode', client.retryMode);
  const limits = valuesOf(run, 'client.maxAttempts', client.maxAttempts);
  const allowed = modes.flatMap((mode) =>
    limits.map((most) => (mode === 'none' ? 1 : (most ?? DEFAULT_ATTEMPTS[mode]))),
  );
  const most = Math.max(...allowed);
  const attempts = new Map<string, number>();
  for (const event of run.trace) {
    if (event.type === 'request.sent') {
      const before = attempts.get(event.item) ?? 0;
      if (event.attempt !== before + 1) expect.fail(`${event.seq}: not the next attempt`);
      if (event.attempt > most) expect.fail(`${event.seq}: more than ${most} attempts`);
      attempts.set(event.item, event.attempt);
    } else if (event.type === 'request.succeeded' || event.type === 'request.failed') {
      if (event.attempts !== attempts.get(event.item)) expect.fail(`${event.seq}: miscounted`);
    }
  }
}

const LONGEST_MS = 20_000;

/** No longer than the longest there is, and the request is sent again exactly when it says so. */
function waitsAsItSays({ scenario, trace }: SyncRun) {
  const { retryMode, jitter } = scenario.settings.client;
  const due = new Map<string, number>();
  for (const event of trace) {
    if (event.type === 'retry.scheduled') {
      const { waitMs, longestMs } = event;
      if (waitMs > longestMs || waitMs < 0) expect.fail(`${event.seq}: waits too long`);
      if (!jitter && waitMs !== longestMs) expect.fail(`${event.seq}: jitter`);
      if (retryMode !== 'legacy' && longestMs > LONGEST_MS) expect.fail(`${event.seq}: above 20 s`);
      if (event.nextTryAt !== event.at + waitMs) expect.fail(`${event.seq}: miscounted`);
      due.set(event.item, event.nextTryAt);
    } else if (event.type === 'request.sent' && event.attempt > 1) {
      if (due.get(event.item) !== event.at) expect.fail(`${event.seq}: not then`);
      due.delete(event.item);
    }
  }
}

const TOKENS = 500;

/** Each client has a bucket of its own, between 0 and 500, that pays for every retry. */
function keepsTokens({ trace }: SyncRun) {
  const buckets = new Map<string, number>();
  const costs = new Map<string, number | null>();
  for (const event of trace) {
    if (event.type === 'retry.scheduled') {
      const left = (buckets.get(event.client) ?? TOKENS) - (event.cost ?? 0);
      if (left < 0) expect.fail(`${event.seq}: more than there was`);
      buckets.set(event.client, left);
      costs.set(event.item, event.cost);
    } else if (event.type === 'request.succeeded' || event.type === 'request.failed') {
      const { client, status, tokensLeft } = event;
      if (tokensLeft === null) continue;
      const back = status !== null && status < 300 ? (costs.get(event.item) ?? 1) : 0;
      buckets.set(client, Math.min(TOKENS, (buckets.get(client) ?? TOKENS) + back));
    } else continue;
    const { tokensLeft } = event;
    if (tokensLeft !== null && tokensLeft !== buckets.get(event.client)) {
      expect.fail(`${event.seq}: ${tokensLeft} tokens, not ${buckets.get(event.client)}`);
    }
  }
}

/** What the client gives up for want of tokens is what it could not have paid for. */
function refusesForWantOfTokens({ trace }: SyncRun) {
  for (const event of trace) {
    if (event.type === 'request.failed' && event.why === 'noTokens') {
      if ((event.tokensLeft ?? TOKENS) >= 14) expect.fail(`${event.seq}: it had tokens`);
    }
  }
}

/** One answer to each attempt, and none from elsewhere before the call has got anywhere. */
function answersEveryAttemptOnce({ trace, ended }: SyncRun) {
  const sent = new Map<string, Sent>();
  const answered = new Map<string, Answered>();
  const reasons = new Map<string, SyncEvent['type']>();
  for (const event of trace) {
    switch (event.type) {
      case 'request.sent':
        sent.set(event.call, event);
        break;
      case 'request.answered': {
        if (!sent.has(event.call)) expect.fail(`${event.seq}: before it was sent`);
        if (answered.has(event.call)) expect.fail(`${event.seq}: answered twice`);
        answered.set(event.call, event);
        if (event.status === null) break;
        const reason = reasons.get(event.call);
        if (reason === undefined) expect.fail(`${event.seq}: nobody gave this answer`);
        const isTimeout = event.status === 504 || event.status === 503;
        if (isTimeout !== (reason === 'gateway.timedOut')) {
          expect.fail(`${event.seq}: ${event.status} after ${reason}`);
        }
        break;
      }
      case 'gateway.timedOut':
      case 'gateway.refused':
      case 'call.returned':
      case 'call.rejected':
        // What comes after the gateway has given up is not what the client hears.
        if (reasons.get(event.call) !== 'gateway.timedOut') reasons.set(event.call, event.type);
        break;
      case 'batch.throttled':
        if (reasons.get(event.batch) !== 'gateway.timedOut') reasons.set(event.batch, event.type);
        break;
      default:
    }
  }
  if (ended.why === 'quiet') expect(answered.size).toBe(sent.size);
}

/** The client waits no longer than its timeout, the gateway exactly as long as it says. */
function keepsToTimeouts(run: SyncRun) {
  const { timeoutMs } = run.scenario.settings.client;
  const limits = valuesOf(run, 'client.timeoutMs', timeoutMs);
  const most = Math.max(...limits.map((limit) => limit ?? Number.POSITIVE_INFINITY));
  const sentAt = new Map<string, number>();
  const timesOutAt = new Map<string, number>();
  for (const event of run.trace) {
    if (event.type === 'request.sent') sentAt.set(event.call, event.at);
    else if (event.type === 'gateway.forwarded') timesOutAt.set(event.call, event.timesOutAt);
    else if (event.type === 'request.answered') {
      if (event.at - (sentAt.get(event.call) ?? 0) > most) expect.fail(`${event.seq}: too late`);
    } else if (event.type === 'gateway.timedOut') {
      if (event.at !== timesOutAt.get(event.call)) expect.fail(`${event.seq}: not then`);
    }
  }
}

/** A call reaches the function once at most, and the function answers it once, awaited or not. */
function invokesOncePerCall({ trace, ended }: SyncRun) {
  const started = new Map<number, string>();
  const returned = new Set<number>();
  const givenUp = new Set<string>();
  for (const event of trace) {
    if (event.type === 'invocation.started') {
      if ([...started.values()].includes(event.batch)) expect.fail(`${event.seq}: a call twice`);
      started.set(event.invocation, event.batch);
    } else if (event.type === 'gateway.timedOut') {
      givenUp.add(event.call);
      const invocation = [...started].find(([, call]) => call === event.call)?.[0] ?? null;
      if (event.invocation !== invocation) expect.fail(`${event.seq}: another invocation`);
    } else if (event.type === 'request.answered') givenUp.add(event.call);
    else if (event.type === 'call.returned') {
      if (started.get(event.invocation) !== event.call) expect.fail(`${event.seq}: another call`);
      if (returned.has(event.invocation)) expect.fail(`${event.seq}: returned twice`);
      returned.add(event.invocation);
      if (event.isAwaited === givenUp.has(event.call)) expect.fail(`${event.seq}: awaited or not`);
    }
  }
  if (ended.why === 'quiet') expect(returned.size).toBe(started.size);
}

/** With a table that knows of every effect, nothing is done twice. */
function recognisesWhatIsDone({ scenario, trace }: SyncRun) {
  const { table, inProgressExpiryMs } = scenario.settings.idempotency;
  const isUnknown = scenario.handler.faults.some(({ after }) => after === 'effect');
  if (!table || inProgressExpiryMs !== null || isUnknown) return;
  const done = trace.flatMap((event) => (event.type === 'item.completed' ? [event.item] : []));
  expect(done.length).toBe(new Set(done).size);
}

/** What holds for every scenario of synchronous calls, whatever is set and whatever goes wrong. */
export const syncProperties: readonly ((run: SyncRun) => void)[] = [
  endsEveryRequestOnce,
  keepsToAttempts,
  waitsAsItSays,
  keepsTokens,
  refusesForWantOfTokens,
  answersEveryAttemptOnce,
  keepsToTimeouts,
  invokesOncePerCall,
  recognisesWhatIsDone,
  ({ scenario, trace }) =>
    keepsToConcurrency(trace, scenario.settings.function.ReservedConcurrentExecutions),
];
