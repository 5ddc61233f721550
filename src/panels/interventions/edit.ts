import type { Fault } from '../../lambda/handler';
import type { Scenario } from '../../models';
import type { AnyIntervention, Interventions } from '../../models/interventions';
import { itemsOf } from '../../models/workload';
import type { Reader } from '../../playback/reader';

/**
 * When something happens that is done at a moment of story time, in virtual milliseconds: at this
 * very moment, or 1 ms later where steps of this instant have happened already, so that it comes
 * right after what is shown.
 */
export function momentToDo(
  { story, steps }: Pick<Reader, 'story' | 'steps'>,
  storyMs: number,
  horizonMs: number | null,
): number {
  // Scales come out a hair below the whole number that went in.
  const virtualMs = Math.floor(story.virtualAt(storyMs) + 1e-6);
  const isTaken = steps[story.stepAt(storyMs)]?.at === virtualMs;
  return Math.min(isTaken ? virtualMs + 1 : virtualMs, horizonMs ?? Number.POSITIVE_INFINITY);
}

type List = readonly AnyIntervention[];
type Edited = Pick<Scenario, 'interventions' | 'workload'>;

/** The interventions with one more. */
export function withAdded(scenario: Edited, can: Interventions, one: AnyIntervention): List {
  return lasting(scenario, can, (list) => [...list, one]);
}

/** The interventions with some values of one changed; undefined leaves a value out. */
export function withChanged(
  scenario: Edited,
  can: Interventions,
  index: number,
  values: Readonly<Record<string, unknown>>,
): List {
  return lasting(scenario, can, (list) =>
    list.map((one, at) => (at === index ? { ...one, ...values } : one)),
  );
}

/** The interventions without one. */
export function withRemoved(scenario: Edited, can: Interventions, index: number): List {
  return lasting(scenario, can, (list) => list.toSpliced(index, 1));
}

/** Changes the list so that nothing that is sent gets another name by it. */
function lasting(
  { interventions, workload }: Edited,
  can: Interventions,
  change: (list: List) => List,
): List {
  const taken = new Set(itemsOf(workload).map(({ id }) => id));
  return can.named(change(can.named(interventions, taken)), taken);
}

/** Whether a fault happens for a while only. */
export function isOutage({ fromMs, toMs }: Fault): boolean {
  return fromMs !== undefined || toMs !== undefined;
}

/** Which fault is an outage of everything that goes on at a moment; -1 for none. */
export function outageAt(faults: readonly Fault[], atMs: number): number {
  return faults.findIndex(
    (fault) =>
      isOutage(fault) &&
      fault.items === 'all' &&
      (fault.fromMs ?? 0) <= atMs &&
      atMs < (fault.toMs ?? Number.POSITIVE_INFINITY),
  );
}

/** The faults with an outage begun at a moment, or with the one ended that goes on then. */
export function withOutage(faults: readonly Fault[], atMs: number): readonly Fault[] {
  const open = outageAt(faults, atMs);
  // First of all: of several faults the first one happens, and an outage spares nothing.
  if (open < 0) return [{ items: 'all', does: 'throw', attempts: 'all', fromMs: atMs }, ...faults];
  return faults.map((fault, index) => (index === open ? { ...fault, toMs: atMs } : fault));
}

/** The faults with one end of an outage moved; neither end passes the other. */
export function withOutageEnd(
  faults: readonly Fault[],
  index: number,
  end: 'fromMs' | 'toMs',
  atMs: number,
): readonly Fault[] {
  return faults.map((fault, at) => {
    if (at !== index) return fault;
    return end === 'fromMs'
      ? { ...fault, fromMs: Math.min(atMs, fault.toMs ?? atMs) }
      : { ...fault, toMs: Math.max(atMs, fault.fromMs ?? 0) };
  });
}
