import { useApp } from '../store';

/** Shows what one fault does in all models, as it was looked at last; loads what that takes. */
export async function compareModels(): Promise<void> {
  try {
    const [{ openFault }, { compared }, { shownMoment }] = await Promise.all([
      import('./openFault'),
      import('./sideBySide'),
      import('./change'),
    ]);
    const { wanted } = compared.getState();
    await openFault(wanted?.fault ?? 'functionError', wanted ? shownMoment() : undefined);
  } catch {
    useApp.getState().say('The comparison could not be loaded. Are you offline?');
  }
}
