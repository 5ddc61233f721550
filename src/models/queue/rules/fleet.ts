import { BATCHES_ADDED_PER_MINUTE } from '../../../aws/limits';

/** How many pollers a mapping wants, and the most that it has had. */
export interface Fleet {
  readonly wanted: number;
  readonly peak: number;
}

/** More pollers while a backlog lasts: a share of 300 a minute (fact `sqs-scale-rate`). */
export function grow(
  fleet: Fleet,
  input: {
    readonly visible: number;
    readonly batchSize: number;
    readonly most: number;
    readonly everyMs: number;
  },
): Fleet {
  const share = Math.max(1, Math.floor((BATCHES_ADDED_PER_MINUTE * input.everyMs) / 60_000));
  const needed = Math.ceil(input.visible / input.batchSize);
  const wanted = Math.min(input.most, fleet.wanted + Math.min(share, needed));
  return { wanted, peak: Math.max(fleet.peak, wanted) };
}

/** Fewer after a failed or throttled batch (fact `sqs-backoff`; the step is an assumption). */
export function backOff(fleet: Fleet, by: number, atLeast: number): Fleet {
  const floor = Math.min(fleet.wanted, atLeast);
  return { ...fleet, wanted: Math.max(floor, fleet.wanted - by) };
}

/** One back after a batch that went well, up to where backing off began. */
export function recover(fleet: Fleet): Fleet {
  return { ...fleet, wanted: Math.min(fleet.peak, fleet.wanted + 1) };
}
