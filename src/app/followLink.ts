import { useApp } from './store';

/** Reading and writing links takes code that a first visit can do without until it has its stage. */
const loadAddress = () => import('./address/follow');

/** Shows what the address asks for, or else the first example, and has the address follow. */
export function followLink() {
  const { hash } = window.location;
  if (hash.length <= 1 && window.history.state === null) useApp.getState().openPreset('');
  loadAddress().then(({ followAddress }) => followAddress());
}

/** The link to what is on screen; null when the scenario is too large for one. */
export async function presentLink(): Promise<string | null> {
  return (await loadAddress()).presentLink();
}
