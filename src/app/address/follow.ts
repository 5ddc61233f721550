import { loadFirstModel, modelOf, type Scenario } from '../../models';
import { FAULTS } from '../../models/faults';
import { type FaultLink, faultFragment, readFaultLink } from '../../scenario/faultLink';
import { fragmentOf, type Linked, MAX_LINK_CHARACTERS, readLink } from '../../scenario/link';
import { openExample } from '../followLink';
import { revisit, shownMoment } from '../fourWays/change';
import { changesOf, openFault } from '../fourWays/openFault';
import { compared, faultPlayer, type Wanted } from '../fourWays/sideBySide';
import { type History, NO_HISTORY } from '../history';
import { momentAt } from '../moment';
import { beginOpening } from '../opening';
import { fragmentOfRoute, type Route, SANDBOX } from '../route';
import { messageOf } from '../simulator';
import { attention, player, useApp } from '../store';
import { ALL_VIEWS, SIDES, VIEWS } from '../views';
import { readRoute } from './readRoute';
import { titleOfPage } from './titleOfPage';

/*
 * The browser's history and our own tell the same story. Whatever puts another scenario on screen
 * (opening, changing, undoing) makes an entry, in the sandbox and in the comparison of all models;
 * moments and what is looked at only change the address of theirs. Going back or forward to an entry
 * goes to its version in our history, as undo and redo would, and one that our history has forgotten
 * is opened from its address. Every other page is an entry by its route alone: what a lesson does on
 * its stage makes none.
 */

/** The address follows once nothing has moved for this long: browsers limit how often it may. */
const REST_MS = 200;
/** Entries of earlier loads of the page have the same numbers. */
const VISIT = performance.timeOrigin;

/** What the browser keeps with an entry. */
interface EntryState {
  readonly visit: number;
  readonly entry: number;
  /** What the address would say; null when it does. */
  readonly tooLong: string | null;
}

/** What is behind an entry: a version of the sandbox, or of the comparison of all models, or a page. */
type EntryVersion =
  | ({ readonly is: 'sandbox' } & Pick<Linked, 'scenario' | 'kept'>)
  | ({ readonly is: 'comparison' } & Wanted)
  | { readonly is: 'page' };

/** The versions behind the entries of this visit. */
const entries: EntryVersion[] = [];
let entry = 0;

/** What is shown, and the history of what can be undone there: of a page there is none. */
interface Written {
  readonly place: string;
  readonly history: History<unknown>;
}

/** The same as it was when the address was written last: a visit begins with the front page. */
let written: Written = { place: '', history: NO_HISTORY };

function toWrite(): Written {
  const { route, history } = useApp.getState();
  switch (route.is) {
    case 'sandbox':
      return { place: route.is, history };
    case 'comparison':
      return { place: route.is, history: compared.getState().history };
    default:
      return { place: fragmentOfRoute(route), history: NO_HISTORY };
  }
}

/** The link to what is on screen; null when the scenario is too large for one. */
export function presentLink(): string | null {
  const shown = present();
  if (!shown || shown.fragment.length > MAX_LINK_CHARACTERS) return null;
  return new URL(shown.fragment, window.location.href).href;
}

/** What is on screen. */
interface Present {
  readonly fragment: string;
  /** Null when the page says its title itself. */
  readonly title: string | null;
  readonly version: EntryVersion;
  /** What is being worked out is written once it is there. */
  readonly isThere: boolean;
}

function present(): Present | null {
  const { route } = useApp.getState();
  switch (route.is) {
    case 'sandbox':
      return presentScenario();
    case 'comparison':
      return presentFault();
    default:
      return {
        fragment: fragmentOfRoute(route),
        title: titleOfPage(route),
        version: { is: 'page' },
        isThere: true,
      };
  }
}

function presentFault(): Present | null {
  const { wanted, now } = compared.getState();
  if (!wanted) return null;
  const { fault } = wanted;
  const title = FAULTS.find(({ id }) => id === fault)?.name ?? fault;
  const fragment = faultFragment({ fault, moment: shownMoment(), changes: changesOf(wanted) });
  return {
    fragment,
    title: `${title} · Redrive`,
    version: { is: 'comparison', ...wanted },
    isThere: wanted.scenarios.every((one, index) => one === now?.columns[index]?.run.scenario),
  };
}

function presentScenario(): Present | null {
  const { run, course, kept, view, side, scenario: wanted, status } = useApp.getState();
  if (!run || !course) return null;
  const { scenario } = run;
  const fragment = fragmentOf({
    scenario,
    moment: momentAt(course.reader, player.store.getState().storyMs),
    kept,
    view: view === VIEWS[0].id ? null : view,
    side: side === SIDES[0].id ? null : side,
    ...attention.getState(),
  });
  return {
    fragment,
    title: `${titleOf(scenario)} · Redrive`,
    version: { is: 'sandbox', scenario, kept },
    isThere: status.is === 'ready' && scenario === wanted,
  };
}

/** Shows what the address asks for, and keeps the address in step with what is on screen. */
export async function followAddress(): Promise<void> {
  // First of all: whoever goes on while the first page still loads is followed as well.
  window.addEventListener('popstate', ({ state }) => goTo(state));
  const { hash } = window.location;
  const { state } = window.history;
  // What a first visit begins with, and what was asked for since, is there before this is.
  if (
    state === null &&
    hash === fragmentOfRoute(SANDBOX) &&
    useApp.getState().route.is === SANDBOX.is
  )
    written = { place: SANDBOX.is, history: NO_HISTORY };
  else if (state !== null || hash.length > 1) await goTo(state);
  isFollowing = true;

  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  };
  useApp.subscribe((state, before) => {
    const isSame =
      state.run === before.run &&
      state.view === before.view &&
      state.side === before.side &&
      state.route === before.route;
    if (state.route !== before.route && isPage(state.route)) write();
    else if (!isSame) writeSoon();
  });
  attention.subscribe((state, before) => {
    if (state.selected !== before.selected || state.event !== before.event) writeSoon();
  });
  compared.subscribe(writeSoon);
  for (const { store } of [player, faultPlayer])
    store.subscribe(({ isPlaying }) => {
      // Not on each frame: the address says where it was paused.
      if (!isPlaying) writeSoon();
    });
  writeSoon();
}

/** Shows what belongs to an entry of the browser's history. */
async function goTo(state: Partial<EntryState> | null) {
  const { hash } = window.location;
  const fragment = hash.length > 1 ? hash : (state?.tooLong ?? '');
  const faultLink = readFaultLink(fragment, fragment !== hash);
  if (faultLink) return faultLink.ok ? goToFault(faultLink, state) : refuse(faultLink.message);
  const isNewest = beginOpening();
  const made = entries.length;
  const link = await readLink(fragment, fragment !== hash);
  if (!isNewest()) return;
  if (link)
    return link.ok ? goToScenario(link, state, entries.length === made) : refuse(link.message);
  const route = readRoute(fragment);
  await loadFirstModel();
  if (!isNewest()) return;
  if (route) goToPage(route, state);
  else if (isFollowing) refuse(NOWHERE);
  else useApp.getState().say(`${NOWHERE} Here is the front page instead.`);
}

const NOWHERE = 'This address leads nowhere: there is no such page.';

/** @param isAtIt whether the browser is still at the entry, and nothing was changed while it loaded */
function goToScenario(link: Linked, state: Partial<EntryState> | null, isAtIt: boolean) {
  const known = versionOf(state);
  const { revisit, leaveGuide, setScenario } = useApp.getState();
  const isKnown = known?.is === 'sandbox' && revisit(known, link.moment, link);
  if (!isKnown) {
    leaveGuide();
    setScenario(link.scenario, link.moment, link.kept, link);
  }
  showPanels(link);
  if (isKnown) entry = state?.entry ?? 0;
  else if (isAtIt)
    // The browser has made the entry already.
    entry = entries.length;
  else return;
  written = toWrite();
}

/** Shows a page, and what the sandbox has if that is what is asked for. */
function goToPage(route: Route, state: Partial<EntryState> | null) {
  entry = versionOf(state)?.is === 'page' ? (state?.entry ?? 0) : entries.length;
  entries[entry] = { is: 'page' };
  // The browser has made the entry already.
  written = { place: fragmentOfRoute(route), history: NO_HISTORY };
  useApp.getState().enter(route);
  written = toWrite();
}

/** Whether all there is to say of it is its route. */
function isPage({ is }: Route): boolean {
  return is !== 'sandbox' && is !== 'comparison';
}

/** What is behind an entry of this visit. */
function versionOf(state: Partial<EntryState> | null): EntryVersion | undefined {
  return state?.visit === VISIT ? entries[state.entry ?? 0] : undefined;
}

/** Shows a fault in all models. */
async function goToFault({ fault, moment, changes }: FaultLink, state: Partial<EntryState> | null) {
  const made = entries.length;
  const known = versionOf(state);
  try {
    const revisited = known?.is === 'comparison' ? revisit(known, moment) : null;
    if (!(await (revisited ?? openFault(fault, moment, changes)))) return;
  } catch (error) {
    return refuse(`This link could not be opened: ${messageOf(error)}.`);
  }
  const { wanted } = compared.getState();
  if (!wanted) return;
  if (state?.visit === VISIT) entry = state.entry ?? 0;
  else if (entries.length === made) entry = made;
  else return;
  entries[entry] = { is: 'comparison', ...wanted };
  written = toWrite();
}

/** Whether something is on screen that can stay there. */
let isFollowing = false;

/** Says why a link was not opened; the address says what is on screen again. */
async function refuse(message: string) {
  if (isFollowing) {
    useApp.getState().say(`${message} What you had is still here.`);
    write();
    return;
  }
  await openExample();
  useApp.getState().say(`${message} Here is an example instead.`);
}

function showPanels({ view, side }: Pick<Linked, 'view' | 'side'>) {
  const { show, showSide } = useApp.getState();
  show((ALL_VIEWS.find(({ id }) => id === view) ?? VIEWS[0]).id);
  showSide((SIDES.find(({ id }) => id === side) ?? SIDES[0]).id);
}

/** Has the address say what is on screen. */
function write() {
  const shown = present();
  if (!shown?.isThere) return;
  const { fragment, title, version } = shown;
  if (title !== null) document.title = title;
  const isTooLong = fragment.length > MAX_LINK_CHARACTERS;
  const next = toWrite();
  const isNew = next.place !== written.place || next.history !== written.history;
  if (!isNew && !isTooLong && fragment === window.location.hash) return;
  if (isNew) entry = entries.length;
  entries[entry] = version;
  written = next;
  const state: EntryState = { visit: VISIT, entry, tooLong: isTooLong ? fragment : null };
  const { pathname, search } = window.location;
  try {
    // An empty fragment would leave the one that is there.
    const address = isTooLong || fragment === '' ? pathname + search : fragment;
    if (isNew) window.history.pushState(state, '', address);
    else window.history.replaceState(state, '', address);
  } catch {
    // A sandboxed frame may have an address that cannot be changed; Share still gives the link.
  }
}

function titleOf(scenario: Scenario): string {
  return scenario.title || modelOf(scenario).name;
}
