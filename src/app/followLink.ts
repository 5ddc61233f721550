import { momentAt } from './moment';
import { player, useApp } from './store';

/** The address follows once nothing has moved for this long: browsers limit how often it may. */
const REST_MS = 200;

/** Reading and writing links, loaded when there is one to read or to write. */
const loadLinks = () => import('../scenario/link');

/** The link to what is on screen; null when the scenario is too large for one. */
export async function presentLink(): Promise<string | null> {
  const { linkOf } = await loadLinks();
  const { run, course } = useApp.getState();
  if (!run || !course) return null;
  return linkOf(run.scenario, momentAt(course.reader, player.store.getState().storyMs));
}

/** Opens what the address asks for, and keeps the address in step with what is on screen. */
export function followLink() {
  openAddress();
  // Our own changes of the address do not announce themselves: this was someone else.
  window.addEventListener('hashchange', openAddress);

  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeSoon = () => {
    clearTimeout(timer);
    // Not on each frame: the address says where it was paused.
    if (!player.store.getState().isPlaying) timer = setTimeout(write, REST_MS);
  };
  useApp.subscribe((state, before) => {
    if (state.run !== before.run) writeSoon();
  });
  player.store.subscribe(writeSoon);
}

async function openAddress() {
  const { openPreset, setScenario, say, presetId, run } = useApp.getState();
  const { hash } = window.location;
  const link = hash.length > 1 ? (await loadLinks()).readLink(hash) : null;
  if (link?.ok) {
    setScenario(link.scenario, link.moment);
    return;
  }
  // An address without a scenario changes nothing once there is one.
  if (!link && run) return;
  openPreset(presetId ?? '');
  if (link) say(`${link.message} Here is an example instead.`);
}

async function write() {
  const link = await presentLink();
  if (link === null || link === window.location.hash) return;
  try {
    window.history.replaceState(null, '', link);
  } catch {
    // A sandboxed frame may have an address that cannot be changed; Share still gives the link.
  }
}
