import type { LambdaEvent } from '../../../lambda/events';
import type { InvocationResult } from '../../../lambda/response';
import { type Chunks, chunksOf, valueAt, valuesOf, withChanged } from '../../chunks';
import type { Look } from '../../scene';
import { copySlots, emptySlots, freeSlot, type Slots, takeSlot } from '../../slots';

/** An item in an environment's batch. */
export interface StagedWork {
  readonly item: string;
  readonly look: Look;
}

/** An execution environment on the stage. Never changed in place: a change replaces it. */
export interface StagedEnvironment {
  readonly id: string;
  readonly invocation: number | null;
  /** What it works on, as `invocation.started` names it; null while it is idle. */
  readonly batch: string | null;
  readonly work: Chunks<StagedWork>;
  /** How many of its items it is done with, counted from the first. */
  readonly reached: number;
  readonly startedAt: number;
  readonly handlerAt: number;
  readonly timeoutAt: number;
  readonly result: InvocationResult | null;
  readonly needsInit: boolean;
}

/** What the stage shows of a function. Map and slots are changed in place, their values are not. */
export interface StagedFunction {
  readonly environments: Map<string, StagedEnvironment>;
  readonly slots: Slots;
  /** The most items that one environment has had in work at once. */
  mostWork: number;
}

export function startFunction(): StagedFunction {
  return { environments: new Map(), slots: emptySlots(), mostWork: 0 };
}

export function copyFunction({ environments, slots, mostWork }: StagedFunction): StagedFunction {
  return { environments: new Map(environments), slots: copySlots(slots), mostWork };
}

/** Lets one event happen to the environments of a function. */
export function applyToFunction(staged: StagedFunction, event: LambdaEvent): void {
  switch (event.type) {
    case 'environment.created':
      takeSlot(staged.slots, event.environment);
      staged.environments.set(event.environment, newEnvironment(event.environment));
      return;
    case 'environment.reset':
      return change(staged, event.environment, { needsInit: true });
    case 'environment.recycled':
      staged.environments.delete(event.environment);
      return freeSlot(staged.slots, staged.slots.taken.indexOf(event.environment));
    case 'invocation.started':
      return started(staged, event);
    case 'item.completed':
    case 'item.recognised':
      return worked(staged, event.environment, { item: event.item, look: 'done' });
    case 'item.failed':
      // What comes after the first failure is reported without having been worked on.
      if (event.outcome === 'skipped') return;
      return worked(staged, event.environment, { item: event.item, look: 'failing' });
    case 'invocation.ended': {
      const { result } = event;
      return change(staged, event.environment, { ...IDLE, result });
    }
  }
}

/** What an environment has not got to, in order. */
export function unreachedIn(environment: StagedEnvironment | undefined): readonly string[] {
  const work = environment ? valuesOf(environment.work) : [];
  return work.flatMap(({ item, look }) => (look === 'waiting' ? [item] : []));
}

const IDLE = { invocation: null, batch: null, work: chunksOf<StagedWork>([]), reached: 0 } as const;

function newEnvironment(id: string): StagedEnvironment {
  const times = { startedAt: 0, handlerAt: 0, timeoutAt: 0 };
  return { id, ...IDLE, ...times, result: null, needsInit: false };
}

function change(staged: StagedFunction, id: string, to: Partial<StagedEnvironment>): void {
  const before = staged.environments.get(id);
  if (before) staged.environments.set(id, { ...before, ...to });
}

function started(
  staged: StagedFunction,
  event: Extract<LambdaEvent, { type: 'invocation.started' }>,
): void {
  const { invocation, batch, items, at: startedAt, handlerAt, timeoutAt } = event;
  change(staged, event.environment, {
    ...{ invocation, batch, startedAt, handlerAt, timeoutAt },
    work: chunksOf(items.map((item): StagedWork => ({ item, look: 'waiting' }))),
    ...{ reached: 0, result: null, needsInit: false },
  });
  staged.mostWork = Math.max(staged.mostWork, items.length);
}

function worked(staged: StagedFunction, id: string, done: StagedWork): void {
  const environment = staged.environments.get(id);
  if (!environment) return;
  const { work, reached } = environment;
  // Items are worked on one after the other: only if it is another one is it looked for.
  const isNext = valueAt(work, reached)?.item === done.item;
  const index = isNext ? reached : valuesOf(work).findIndex(({ item }) => item === done.item);
  const changed = withChanged(work, [index], () => done);
  change(staged, id, { work: changed, reached: reachedIn(changed, reached) });
}

function reachedIn(work: Chunks<StagedWork>, from: number): number {
  let reached = from;
  while (reached < work.length && valueAt(work, reached)?.look !== 'waiting') reached += 1;
  return reached;
}
