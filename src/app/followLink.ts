import { loadFirstModel } from '../models';
import { loadFront, loadSandbox } from './pages';
import { useApp } from './store';

/** Reading and writing links takes code that a first visit can do without until it has its stage. */
const loadAddress = () => import('./address/follow');

/**
 * Shows what the address asks for, or else the front page, and has the address follow.
 *
 * @returns once there is something to show, and with it the model that it is of
 */
export async function followLink(): Promise<void> {
  const { hash } = window.location;
  const isFirst = window.history.state === null;
  if (isFirst && hash.length <= 1) {
    loadFront();
    await loadFirstModel();
  } else if (isFirst && hash === '#sandbox') {
    loadSandbox();
    await openExample();
  } else {
    const { followAddress } = await loadAddress();
    return followAddress();
  }
  loadAddress().then(({ followAddress }) => followAddress());
}

/** Opens the scenario that a visitor of the sandbox without a link begins with. */
export async function openExample(): Promise<void> {
  await loadFirstModel();
  useApp.getState().openPreset('');
}

/** The link to what is on screen; null when the scenario is too large for one. */
export async function presentLink(): Promise<string | null> {
  return (await loadAddress()).presentLink();
}
