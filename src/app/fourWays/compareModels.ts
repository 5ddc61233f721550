import { useApp } from '../store';

/** Shows what one fault does in all models; loads what that takes. */
export async function compareModels(): Promise<void> {
  try {
    const { openFault, compared } = await import('./sideBySide');
    await openFault(compared.getState().now?.fault ?? 'functionError');
  } catch {
    useApp.getState().say('The comparison could not be loaded. Are you offline?');
  }
}
