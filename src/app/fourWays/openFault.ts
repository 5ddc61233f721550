import type { FaultId } from '../../models/faults';
import { type Changes, changesBetween } from '../../scenario/changes';
import { isObject } from '../../scenario/compact';
import type { ChangesByModel } from '../../scenario/faultLink';
import { beginOpening } from '../opening';
import { THE_BEGINNING } from '../place';
import { messageOf } from '../simulator';
import { useApp } from '../store';
import { loadBeginnings, scenariosWith } from './beginnings';
import { showAnother } from './change';
import { show } from './show';
import { compared, type Wanted } from './sideBySide';

/**
 * Shows what a fault does in all models, once they are all loaded and their runs are worked out. What
 * was changed stays changed, unless other changes are given.
 *
 * @returns false when something else was opened since; rejected when it cannot be shown
 */
export async function openFault(
  fault: FaultId,
  moment = THE_BEGINNING,
  given?: ChangesByModel,
): Promise<boolean> {
  const isNewest = beginOpening();
  const beginnings = await loadBeginnings();
  if (!isNewest()) return false;
  const { wanted: before, history } = compared.getState();
  const changes = given ?? (before ? changesFor(fault, before) : {});
  const wanted = {
    fault,
    begun: beginnings.map(({ scenarios }) => scenarios[fault]),
    scenarios: scenariosWith(beginnings, fault, changes),
  };
  return before && isAlike(before, wanted)
    ? show(before, moment, history)
    : showAnother(wanted, moment);
}

/** The same for whoever chooses one: says when it cannot be shown. */
export async function chooseFault(fault: FaultId): Promise<void> {
  try {
    await openFault(fault);
  } catch (error) {
    useApp.getState().say(`The models could not be compared: ${messageOf(error)}.`);
  }
}

/** What of a comparison was changed, by the model in which it was. */
export function changesOf({ begun, scenarios }: Wanted): ChangesByModel {
  const changed = scenarios.flatMap((scenario, index) => {
    const before = begun[index];
    const changes = before && before !== scenario ? changesBetween(before, scenario) : null;
    return changes ? [[scenario.model, changes] as const] : [];
  });
  return Object.fromEntries(changed);
}

/** What was changed goes along to another fault, but for what goes wrong: that is what it is about. */
function changesFor(fault: FaultId, before: Wanted): ChangesByModel {
  const changes = changesOf(before);
  if (before.fault === fault) return changes;
  const kept = Object.entries(changes).map(([model, its]) => [model, withoutFaults(its)] as const);
  return Object.fromEntries(kept.filter(([, its]) => Object.keys(its).length > 0));
}

function withoutFaults({ handler, ...changes }: Changes): Changes {
  if (!isObject(handler)) return changes;
  const { faults: _faults, ...rest } = handler;
  return Object.keys(rest).length === 0 ? changes : { ...changes, handler: rest };
}

function isAlike(one: Wanted, other: Wanted): boolean {
  return (
    one.fault === other.fault && JSON.stringify(one.scenarios) === JSON.stringify(other.scenarios)
  );
}
