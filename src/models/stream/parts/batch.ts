import { doublingWait } from '../../../lambda/backOff';
import type { AfterFailure } from '../../../lambda/handler';
import type { LambdaFunction } from '../../../lambda/lambdaFunction';
import type { BatchVerdict } from '../../../lambda/response';
import type { Actor } from '../../../simulator/actor';
import type { Simulation } from '../../../simulator/simulation';
import type { DiscardReason, StreamEvent } from '../events';
import { type BatchWork, batchMachine } from '../machines/batch';
import { isTooOld, retriesLeft } from '../rules/limits';
import { halvesOf } from '../rules/split';
import { progressOf } from '../rules/verdict';
import type { StreamSettings } from '../settings';
import type { StreamScenario } from '../streamScenario';
import type { Discards } from './discards';
import { itemsOf, type Shard, type ShardRecord } from './shard';

/** What a batch and all its parts need from the lane that reads them. */
export interface BatchPlace {
  readonly simulation: Simulation<StreamEvent>;
  readonly scenario: StreamScenario;
  readonly settings: () => StreamSettings;
  readonly lambdaFunction: LambdaFunction;
  readonly discards: Discards;
  readonly shard: Shard;
  readonly nextBatch: () => string;
  /** The mapping no longer wants the batch to be tried. */
  readonly isUnwanted: () => boolean;
  /** Something in the batch failed, for the first time. */
  readonly onFailure: () => void;
  /** All records before this one are dealt with. */
  readonly onDoneBefore: (record: ShardRecord) => void;
}

/** A batch that is tried when its turn comes. */
export interface Batch {
  readonly id: string;
  readonly records: readonly ShardRecord[];
  readonly begin: () => void;
  /** Nothing more is wanted of it: unless it is being worked on, it is given up. */
  readonly disable: () => void;
}

/**
 * Makes a batch, or a part of one, that sees to all that becomes of it once it has begun.
 *
 * @param firstWaitMs milliseconds before it is tried first
 * @param onOver called once it and its parts are over, or given up unfinished
 */
export function makeBatch(
  place: BatchPlace,
  records: readonly ShardRecord[],
  firstWaitMs: number,
  onOver: (isAbandoned: boolean) => void,
): Batch {
  const id = place.nextBatch();
  const { simulation, scenario, settings, shard, lambdaFunction } = place;
  const { assumptions, handler } = scenario;
  const subject = `batch:${id}`;
  /** Without those that were given up. */
  let left = records;
  /** Made when its turn has come: XState makes no actor in the middle of an action. */
  let actor: Actor<typeof batchMachine> | null = null;
  let parts: readonly Batch[] = [];
  let partsBegun = 0;
  let isAbandoned = false;
  let isPartAbandoned = false;
  let accepted = false;
  let throttles = 0;
  let failures = 0;
  let functionError: string | null = null;
  let invocation: number | null = null;
  const about = () => ({
    subject,
    batch: id,
    shard: shard.id,
    items: itemsOf(left),
  });
  const tell = (some: readonly ShardRecord[], type: 'handled' | 'discarded') => {
    for (const { actor } of some) simulation.aside(() => actor.send({ type }));
  };
  const progress = (verdict: BatchVerdict) => progressOf(itemsOf(left), verdict);

  function discard(discarded: readonly ShardRecord[], why: DiscardReason) {
    const target = settings().mapping.OnFailure;
    const invokeCount = Math.max(1, failures);
    const fields = { discarded: itemsOf(discarded), why, target, invokeCount, invocation };
    simulation.record({ type: 'batch.discarded', ...about(), ...fields, functionError });
    tell(discarded, 'discarded');
    place.discards.add(shard, discarded, target);
  }

  function dropOld() {
    const { mapping } = settings();
    const isOld = ({ arrivedAt }: ShardRecord) => isTooOld(arrivedAt, mapping, simulation.now);
    const isGone = ({ actor }: ShardRecord) => actor.getSnapshot().matches('expired');
    const old = left.filter((record) => isOld(record) && !isGone(record));
    if (old.length > 0) simulation.aside(() => discard(old, 'ageExceeded'));
    const kept = left.filter((record) => !isOld(record) && !isGone(record));
    if (kept.length < left.length) left = kept;
  }

  function invoke() {
    const tried = left;
    const reason = lambdaFunction.invoke({
      batch: id,
      items: tried.map(({ item, key, deliveries }) => ({
        item: item.id,
        attempt: failures + 1,
        delivery: deliveries + 1,
        group: key,
      })),
      afterFailure: handler.afterFailure ?? STOP,
      reportsItemFailures: settings().mapping.FunctionResponseTypes.length > 0,
      shard: shard.id,
      onCompleted: () => undefined,
      onEnded: (verdict, number) => {
        invocation = number;
        actor?.send({ type: 'invocationEnded', verdict });
      },
    });
    accepted = reason === null;
    if (reason === null) {
      throttles = 0;
      for (const record of tried) record.deliveries += 1;
      return;
    }
    throttles += 1;
    const nextTryAt = simulation.now + throttleWaitMs();
    simulation.record({ type: 'batch.throttled', ...about(), limit: reason, nextTryAt });
  }

  const throttleWaitMs = () =>
    doublingWait(assumptions.throttleRetryFirstMs, assumptions.throttleRetryMostMs, throttles);
  const retryWaitMs = () =>
    doublingWait(assumptions.retryFirstMs, assumptions.retryMostMs, failures);
  const newPart = (some: readonly ShardRecord[], waitMs: number): Batch =>
    makeBatch(place, some, waitMs, (wasAbandoned) => {
      isPartAbandoned ||= wasAbandoned;
      actor?.send({ type: 'partOver' });
    });
  const named = ({ id, records }: Batch) => ({ batch: id, items: itemsOf(records) });

  const work: BatchWork = {
    firstWaitMs,
    dropOld,
    isEmpty: () => left.length === 0,
    invoke,
    wasAccepted: () => accepted,
    throttleWaitMs,
    retryWaitMs,
    isSuccess: (verdict) => progress(verdict).is === 'success',
    hasProgress: (verdict) => progress(verdict).is === 'partial',
    canSplit: () => settings().mapping.BisectBatchOnFunctionError && left.length > 1,
    hasRetriesLeft: () => retriesLeft(failures - 1, settings().mapping) !== 0,
    isUnwanted: place.isUnwanted,
    fail(verdict) {
      const came = progress(verdict);
      failures += 1;
      functionError = came.is === 'failure' ? came.functionError : null;
      place.onFailure();
    },
    succeed() {
      simulation.record({ type: 'batch.succeeded', ...about() });
      tell(left, 'handled');
    },
    cut(verdict) {
      const came = progress(verdict);
      const doneBefore = came.is === 'partial' ? came.doneBefore : 0;
      const done = left.slice(0, doneBefore);
      const rest = newPart(left.slice(doneBefore), 0);
      parts = [rest];
      const fields = { done: itemsOf(done), rest: named(rest) };
      simulation.record({ type: 'batch.cut', ...about(), ...fields });
      tell(done, 'handled');
      place.onFailure();
      const [next] = rest.records;
      if (next) place.onDoneBefore(next);
    },
    split() {
      const [first, second] = halvesOf(left, assumptions.oddSplit);
      const { splitWaitMs } = assumptions;
      const halves = [newPart(first, splitWaitMs), newPart(second, splitWaitMs)] as const;
      parts = halves;
      const fields = { first: named(halves[0]), second: named(halves[1]) };
      simulation.record({ type: 'batch.split', ...about(), ...fields });
    },
    retry() {
      simulation.record({
        type: 'batch.retrying',
        ...about(),
        attempt: failures + 1,
        nextTryAt: simulation.now + retryWaitMs(),
        retriesLeft: retriesLeft(failures, settings().mapping),
      });
    },
    discard: () => discard(left, 'retriesExhausted'),
    abandon() {
      isAbandoned = true;
      simulation.record({ type: 'batch.abandoned', ...about() });
    },
    hasNoPartsLeft: () => partsBegun === parts.length && !isPartAbandoned,
    startNextPart() {
      const next = parts[partsBegun];
      partsBegun += 1;
      // The machine is in the middle of a step of its own: the part begins right after it.
      simulation.soon(() => next?.begin());
    },
    onOver: () => simulation.soon(() => onOver(isAbandoned)),
  };
  return {
    id,
    records,
    begin() {
      actor = simulation.start(batchMachine, { id: `batch:${id}`, input: work });
      actor.send({ type: 'begin' });
    },
    disable() {
      parts[partsBegun - 1]?.disable();
      simulation.aside(() => actor?.send({ type: 'disabled' }));
    },
  };
}

/** AWS's advice for streams: the first failure is reported, and what follows is not worked on. */
const STOP: AfterFailure = 'stop';
