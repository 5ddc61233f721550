import type { FaultId } from '../../models/faults';
import { useApp } from '../store';

/**
 * Shows what a fault does in all models, as it was looked at last; loads what that takes.
 *
 * @param asked the fault, if it need not be the one that was looked at last
 */
export async function compareModels(asked?: FaultId): Promise<void> {
  try {
    const [{ openFault }, { compared }, { shownMoment }] = await Promise.all([
      import('./openFault'),
      import('./sideBySide'),
      import('./change'),
    ]);
    const { wanted } = compared.getState();
    const fault = asked ?? wanted?.fault ?? 'functionError';
    await openFault(fault, wanted?.fault === fault ? shownMoment() : undefined);
  } catch {
    useApp.getState().say('The comparison could not be loaded. Are you offline?');
  }
}
