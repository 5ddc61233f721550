import { expect } from 'vitest';
import type { Run } from '../../models/model';
import type { StreamEvent } from '../../models/stream/events';
import { dealtWithIn } from '../../models/stream/outcome/dealtWith';
import { streamReport } from '../../models/stream/report';
import { NO_LIMIT } from '../../models/stream/settings';
import type { StreamScenario } from '../../models/stream/streamScenario';
import { keepsToConcurrency } from './anyProperties';

/** A scenario and what came of it. */
export type StreamRun = Run<StreamScenario, StreamEvent>;
type Arrived = Extract<StreamEvent, { readonly type: 'record.arrived' }>;

/** Every record that arrived, by its id. */
function arrivedIn(trace: readonly StreamEvent[]): ReadonlyMap<string, Arrived> {
  return new Map(
    trace.filter((event) => event.type === 'record.arrived').map((event) => [event.item, event]),
  );
}

/** Whether a setting stays what it was in the scenario. */
function isSteady({ scenario }: StreamRun, path: string): boolean {
  return scenario.interventions.every((one) => one.do !== 'set' || one.path !== path);
}

/** Each is done, given up, skipped, missed or expired, or it still waits; and nothing else is. */
function accountsForEveryRecord(run: StreamRun) {
  const { trace, ended } = run;
  const arrived = arrivedIn(trace);
  const dealtWith = new Set(trace.flatMap(dealtWithIn));
  const { items } = streamReport(run);
  expect(new Set(Object.keys(items))).toEqual(new Set(arrived.keys()));
  for (const [item, { state }] of Object.entries(items)) {
    if ((state === 'waiting') === dealtWith.has(item)) expect.fail(`${item} is ${state}`);
    if (ended.why === 'quiet' && state === 'waiting') expect.fail(`${item} was forgotten`);
  }
}

/** It never goes back, and never past a record that is not dealt with. */
function movesCheckpointPastWhatIsDealtWith({ trace }: StreamRun) {
  const shards = new Map<string, string[]>();
  const checkpoints = new Map<string, number>();
  const dealtWith = new Set<string>();
  for (const event of trace) {
    for (const item of dealtWithIn(event)) dealtWith.add(item);
    if (event.type === 'record.arrived') {
      const items = shards.get(event.shard) ?? [];
      shards.set(event.shard, items);
      if (items.length !== event.position) expect.fail(`${event.seq}: not at its place`);
      items.push(event.item);
    } else if (event.type === 'checkpoint.moved') {
      const before = checkpoints.get(event.shard) ?? 0;
      if (event.position <= before) expect.fail(`${event.seq}: the checkpoint went back`);
      checkpoints.set(event.shard, event.position);
      const passed = (shards.get(event.shard) ?? []).slice(before, event.position);
      const open = passed.find((item) => !dealtWith.has(item));
      if (open !== undefined) expect.fail(`${event.seq}: the checkpoint passed ${open}`);
    }
  }
}

/** Only what is not behind the checkpoint is read, and nothing that is in work already. */
function readsOnlyWhatIsAhead({ trace }: StreamRun) {
  const arrived = arrivedIn(trace);
  const checkpoints = new Map<string, number>();
  const running = new Map<number, readonly string[]>();
  for (const event of trace) {
    if (event.type === 'checkpoint.moved') checkpoints.set(event.shard, event.position);
    else if (event.type === 'invocation.started') running.set(event.invocation, event.items);
    else if (event.type === 'invocation.ended') running.delete(event.invocation);
    else if (event.type === 'batch.gathered') {
      const held = new Set([...running.values()].flat());
      const ahead = checkpoints.get(event.shard) ?? 0;
      for (const item of event.items) {
        if (held.has(item)) expect.fail(`${event.seq}: ${item} is in work`);
        if ((arrived.get(item)?.position ?? 0) < ahead)
          expect.fail(`${event.seq}: ${item} is over`);
      }
    }
  }
}

/** Nothing of a key is handed over past an earlier record of it that is not dealt with. */
function keepsKeysInOrder(run: StreamRun) {
  const { trace, scenario } = run;
  const arrived = arrivedIn(trace);
  const waiting = new Map<string, Set<string>>();
  const running = new Map<number, ReadonlySet<string>>();
  for (const event of trace) {
    for (const item of dealtWithIn(event)) waiting.get(arrived.get(item)?.key ?? '')?.delete(item);
    if (event.type === 'record.arrived') {
      waiting.set(event.key, (waiting.get(event.key) ?? new Set()).add(event.item));
    } else if (event.type === 'invocation.started') {
      const keys = new Set(event.items.map((item) => arrived.get(item)?.key ?? ''));
      for (const held of running.values()) {
        if ([...keys].some((key) => held.has(key))) expect.fail(`${event.seq}: a key twice`);
      }
      running.set(event.invocation, keys);
      const places = event.items.map((item) => arrived.get(item)?.position ?? 0);
      if (places.some((place, index) => place <= (places[index - 1] ?? -1))) {
        expect.fail(`${event.seq}: not in the order of the shard`);
      }
      for (const [index, item] of event.items.entries()) {
        const key = arrived.get(item)?.key ?? '';
        for (const earlier of waiting.get(key) ?? []) {
          if (earlier === item) break;
          const isBefore = (arrived.get(earlier)?.seq ?? 0) < (arrived.get(item)?.seq ?? 0);
          if (isBefore && !event.items.slice(0, index).includes(earlier)) {
            expect.fail(`${event.seq}: ${item} is handed over past ${earlier}`);
          }
        }
      }
    } else if (event.type === 'invocation.ended') running.delete(event.invocation);
  }
  // A handler that goes on after a failure does not keep the order itself; what was read before
  // the mapping was disabled can have been done without having been completed.
  if (scenario.handler.afterFailure === 'continue' || !isSteady(run, 'mapping.Enabled')) return;
  expect(streamReport(run).guarantees.orderKept).toBe(true);
}

/** A batch falls into parts that are smaller, and are all of it. */
function dividesBatches({ trace }: StreamRun) {
  for (const event of trace) {
    if (event.type === 'batch.split') {
      const parts = [event.first.items, event.second.items];
      if (parts.some(({ length }) => length === 0)) expect.fail(`${event.seq}: an empty half`);
      expect(parts.flat()).toEqual(event.items);
    } else if (event.type === 'batch.cut') {
      if (event.done.length === 0 || event.rest.items.length === 0) {
        expect.fail(`${event.seq}: cut at an end`);
      }
      expect([...event.done, ...event.rest.items]).toEqual(event.items);
    } else if (event.type === 'batch.discarded' && event.why === 'retriesExhausted') {
      expect(event.discarded).toEqual(event.items);
    }
  }
}

/** N retries are N + 1 tries, counted for each batch apart, and no record is tried that is too old. */
function keepsToLimits(run: StreamRun) {
  const { trace, scenario } = run;
  const { MaximumRetryAttempts, MaximumRecordAgeInSeconds } = scenario.settings.mapping;
  const hasRetries = MaximumRetryAttempts !== NO_LIMIT && isSteady(run, RETRIES);
  const arrived = arrivedIn(trace);
  const tries = new Map<string, number>();
  for (const event of trace) {
    if (event.type === 'invocation.started') {
      const count = (tries.get(event.batch) ?? 0) + 1;
      tries.set(event.batch, count);
      if (event.attempts.some((attempt) => attempt !== count)) expect.fail(`${event.seq}: attempt`);
      if (hasRetries && count > MaximumRetryAttempts + 1) expect.fail(`${event.seq}: too often`);
      if (MaximumRecordAgeInSeconds === NO_LIMIT) continue;
      const oldest = event.at - MaximumRecordAgeInSeconds * 1_000;
      const old = event.items.find((item) => (arrived.get(item)?.at ?? 0) <= oldest);
      if (old !== undefined) expect.fail(`${event.seq}: ${old} is too old`);
    } else if (event.type === 'batch.discarded' && event.why === 'retriesExhausted' && hasRetries) {
      expect(event.invokeCount).toBe(MaximumRetryAttempts + 1);
      expect(tries.get(event.batch)).toBe(MaximumRetryAttempts + 1);
    }
  }
}

const RETRIES = 'mapping.MaximumRetryAttempts';

/** Of each shard no more batches are in work at once than there are lanes. */
function keepsToLanes({ trace, scenario }: StreamRun) {
  const { ParallelizationFactor } = scenario.settings.mapping;
  const running = new Map<string, number>();
  const shards = new Map<number, string>();
  for (const event of trace) {
    if (event.type === 'invocation.started' && event.shard !== null) {
      const count = (running.get(event.shard) ?? 0) + 1;
      running.set(event.shard, count);
      shards.set(event.invocation, event.shard);
      if (count > ParallelizationFactor) expect.fail(`${event.seq}: more than there are lanes`);
    } else if (event.type === 'invocation.ended') {
      const shard = shards.get(event.invocation) ?? '';
      running.set(shard, (running.get(shard) ?? 0) - 1);
    }
  }
}

/** A batch is tried again exactly when it says so, or not at all. */
function triesAgainWhenItSays({ trace }: StreamRun) {
  const nextTries = new Map<string, number>();
  for (const event of trace) {
    if (event.type === 'invocation.started' || event.type === 'batch.throttled') {
      const nextTryAt = nextTries.get(event.batch);
      if (nextTryAt !== undefined && event.at !== nextTryAt) expect.fail(`${event.seq}: not then`);
      nextTries.delete(event.batch);
    }
    if (event.type === 'batch.retrying' || event.type === 'batch.throttled') {
      nextTries.set(event.batch, event.nextTryAt);
    }
  }
}

/** What holds for every stream scenario, whatever is set and whatever goes wrong. */
export const streamProperties: readonly ((run: StreamRun) => void)[] = [
  accountsForEveryRecord,
  movesCheckpointPastWhatIsDealtWith,
  readsOnlyWhatIsAhead,
  keepsKeysInOrder,
  dividesBatches,
  keepsToLimits,
  keepsToLanes,
  triesAgainWhenItSays,
  ({ scenario, trace }) =>
    keepsToConcurrency(trace, scenario.settings.function.ReservedConcurrentExecutions),
];
