import { cards, loadedModel, modelOf, type Scenario } from '../../models';
import { FAULTS } from '../../models/faults';
import { type FaultLink, faultFragment, readFaultLink } from '../../scenario/faultLink';
import {
  fragmentOf,
  type Linked,
  MAX_LINK_CHARACTERS,
  type ReadLink,
  readLink,
} from '../../scenario/link';
import { openExample } from '../followLink';
import { revisit, shownMoment } from '../fourWays/change';
import { changesOf, openFault } from '../fourWays/openFault';
import { compared, faultPlayer, type Wanted } from '../fourWays/sideBySide';
import { type History, NO_HISTORY } from '../history';
import { momentAt } from '../moment';
import { beginOpening } from '../opening';
import { messageOf } from '../simulator';
import { attention, player, useApp } from '../store';
import { ALL_VIEWS, SIDES, VIEWS } from '../views';

/*
 * The browser's history and our own tell the same story. Whatever puts another scenario on screen
 * (opening, changing, undoing) makes an entry, in the sandbox and in the comparison of all models;
 * moments and what is looked at only change the address of theirs. Going back or forward to an entry
 * goes to its version in our history, as undo and redo would, and one that our history has forgotten
 * is opened from its address.
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

/** What is behind an entry: a version of the sandbox, or of the comparison of all models. */
type EntryVersion =
  | ({ readonly is: 'sandbox' } & Pick<Linked, 'scenario' | 'kept'>)
  | ({ readonly is: 'comparison' } & Wanted);

/** The versions behind the entries of this visit. */
const entries: EntryVersion[] = [];
let entry = 0;

/** Our histories, and which of the two views was shown. */
interface Written {
  readonly history: History;
  readonly comparison: History<unknown>;
  readonly isComparison: boolean;
}

/** The same as it was when the address was written last. */
let written: Written = { history: NO_HISTORY, comparison: NO_HISTORY, isComparison: false };

function toWrite(): Written {
  const { history, fault } = useApp.getState();
  return { history, comparison: compared.getState().history, isComparison: fault !== null };
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
  readonly title: string;
  readonly version: EntryVersion;
}

function present(): Present | null {
  return useApp.getState().fault === null ? presentScenario() : presentFault();
}

function presentFault(): Present | null {
  const { wanted } = compared.getState();
  if (!wanted) return null;
  const { fault } = wanted;
  const title = FAULTS.find(({ id }) => id === fault)?.name ?? fault;
  const fragment = faultFragment({ fault, moment: shownMoment(), changes: changesOf(wanted) });
  return { fragment, title, version: { is: 'comparison', ...wanted } };
}

function presentScenario(): Present | null {
  const { run, course, kept, view, side } = useApp.getState();
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
  return { fragment, title: titleOf(scenario), version: { is: 'sandbox', scenario, kept } };
}

/** Shows what the address asks for, and keeps the address in step with what is on screen. */
export async function followAddress(): Promise<void> {
  await goTo(window.history.state);
  window.addEventListener('popstate', ({ state }) => goTo(state));

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
      state.fault === before.fault;
    if (!isSame) writeSoon();
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
  const known = versionOf(state);
  const isKnown = known?.is === 'sandbox' && link?.ok;
  if (isKnown && useApp.getState().revisit(known, link.moment, link)) {
    entry = state?.entry ?? 0;
    written = toWrite();
    showPanels(link);
  } else await open(link, entries.length === made);
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

/** @param isAtIt whether the browser is still at the entry, and nothing was changed while it loaded */
async function open(link: ReadLink | null, isAtIt: boolean) {
  if (link?.ok) {
    const { setScenario } = useApp.getState();
    setScenario(link.scenario, link.moment, link.kept, link);
    showPanels(link);
    if (!isAtIt) return;
    // The browser has made the entry already.
    entry = entries.length;
    written = toWrite();
    return;
  }
  if (link) return refuse(link.message);
  // An address without a scenario changes nothing once there is one.
  if (isEmpty()) await openExample();
}

/** Says why a link was not opened; the address says what is on screen again. */
async function refuse(message: string) {
  const isFirst = isEmpty();
  if (isFirst) await openExample();
  useApp.getState().say(`${message} ${isFirst ? AN_EXAMPLE : WHAT_YOU_HAD}`);
  if (!isFirst) write();
}

/** Whether nothing is on screen yet, or not even a model is there that could be. */
function isEmpty(): boolean {
  if (compared.getState().now) return false;
  return !cards.some(({ id }) => loadedModel(id)) || useApp.getState().run === null;
}

const AN_EXAMPLE = 'Here is an example instead.';
const WHAT_YOU_HAD = 'What you had is still here.';

function showPanels({ view, side }: Pick<Linked, 'view' | 'side'>) {
  const { show, showSide } = useApp.getState();
  show((ALL_VIEWS.find(({ id }) => id === view) ?? VIEWS[0]).id);
  showSide((SIDES.find(({ id }) => id === side) ?? SIDES[0]).id);
}

/** Has the address say what is on screen. */
function write() {
  const { scenario, run, fault, status } = useApp.getState();
  const shown = present();
  // What is being worked out is written once it is there.
  const isThere =
    fault === null ? status.is === 'ready' && run?.scenario === scenario : isComparisonThere();
  if (!shown || !isThere) return;
  const { fragment, title, version } = shown;
  document.title = `${title} · Redrive`;
  const isTooLong = fragment.length > MAX_LINK_CHARACTERS;
  const next = toWrite();
  const isNew =
    next.isComparison !== written.isComparison ||
    (next.isComparison ? next.comparison !== written.comparison : next.history !== written.history);
  if (!isNew && !isTooLong && fragment === window.location.hash) return;
  if (isNew) entry = entries.length;
  entries[entry] = version;
  written = next;
  const state: EntryState = { visit: VISIT, entry, tooLong: isTooLong ? fragment : null };
  const { pathname, search } = window.location;
  try {
    const address = isTooLong ? pathname + search : fragment;
    if (isNew) window.history.pushState(state, '', address);
    else window.history.replaceState(state, '', address);
  } catch {
    // A sandboxed frame may have an address that cannot be changed; Share still gives the link.
  }
}

function isComparisonThere(): boolean {
  const { now, wanted } = compared.getState();
  return (
    wanted?.scenarios.every((one, index) => one === now?.columns[index]?.run.scenario) ?? false
  );
}

function titleOf(scenario: Scenario): string {
  return scenario.title || modelOf(scenario).name;
}
