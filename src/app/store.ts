import { create } from 'zustand';
import { isReady, loadedModel, type Scenario } from '../models';
import type { ModelCard } from '../models/card';
import { withValues } from '../panels/settings/path';
import type { Only } from '../panels/settings/sections';
import type { Movable } from '../panels/transport/moves';
import { type Attention, createAttention, lookAt } from '../playback/attention';
import { once } from '../playback/once';
import type { OpenRun } from '../playback/openRun';
import { createPlayer } from '../playback/player';
import type { LinkMoment } from '../scenario/link';
import { loadModelOf } from '../scenario/loadModelOf';
import { parseScenario } from '../scenario/parse';
import { createAside, type Left } from './aside';
import { back, forward, type History, moveTo, NO_HISTORY, remember, type Version } from './history';
import { beginOpening } from './opening';
import { createPlace, THE_BEGINNING } from './place';
import { cardOf, firstPreset, linesOf, originOf, presetIdOf, scenarioOf } from './presets';
import { FRONT, hasStage, isGuide, isSamePage, type Route, SANDBOX } from './route';
import { createRuns, type Wanted } from './runs';
import type { Progress } from './simulator';
import type { Side, View } from './views';

/** Whether what is on screen is what the scenario comes to. */
type Status =
  | { readonly is: 'ready' }
  | { readonly is: 'simulating'; readonly progress: Progress }
  | { readonly is: 'failed'; readonly message: string };

interface AppState {
  /** What the learner wants to see; `run` is behind it while it is being simulated. */
  readonly scenario: Scenario;
  readonly run: OpenRun | null;
  /** As much of the run as panels may show while a lesson asks about the rest; null for all of it. */
  readonly told: OpenRun | null;
  /** The scenario that was kept to compare the present one with; null while nothing is compared. */
  readonly kept: Scenario | null;
  readonly keptRun: OpenRun | null;
  /** What “next” moves through: the run, or while comparing both runs as one. */
  readonly course: Movable | null;
  /** The preset that the scenario began as, if any. */
  readonly presetId: string | null;
  /** What `reset` goes back to. */
  readonly origin: Scenario;
  readonly history: History;
  readonly status: Status;
  /** Something that the learner has to know, said at the top. */
  readonly notice: string | null;
  readonly view: View;
  readonly side: Side;
  /** What of Redrive is on screen. */
  readonly route: Route;
  /** Everything larger, for a projector, and what is not the run put away. */
  readonly isPresenting: boolean;
  /** What alone can be changed, and what its settings began as; null where everything can be. */
  readonly only: (Only & { readonly origin: Scenario }) | null;
}

interface AppActions {
  /** Opens a preset of any model: at once, unless its model has to be loaded first. */
  readonly openPreset: (id: string) => void;
  /**
   * Opens a scenario from outside; false when it was refused. Its moment, or its beginning. The
   * scenario to compare it with stays the one that is kept, unless there is another, or null.
   */
  readonly setScenario: (
    input: unknown,
    moment?: LinkMoment,
    kept?: unknown,
    look?: Look,
  ) => boolean;
  /** Goes to a version of the history, and a moment of it; false when it has been forgotten. */
  readonly revisit: (wanted: Wanted, moment: LinkMoment, look: Look) => boolean;
  /** Changes one value of the public format; what is wrong with it, or null. */
  readonly change: (path: string, value: unknown) => string | null;
  /** Changes several values at once, by their paths. */
  readonly changeAll: (values: Readonly<Record<string, unknown>>) => string | null;
  /** Whatever is changed next is a change of its own, even of the value that was changed last. */
  readonly settle: () => void;
  readonly reset: () => void;
  /** Keeps the present run, so that what is changed from now on is compared with it. */
  readonly keepRun: () => void;
  readonly stopComparing: () => void;
  /** The kept run becomes the present one, and the other way round. */
  readonly swap: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly cancel: () => void;
  readonly show: (view: View) => void;
  readonly showSide: (side: Side) => void;
  readonly present: (isPresenting: boolean) => void;
  /**
   * Shows what a route leads to. The sandbox comes back as it was left, or with the first example; a
   * lesson or challenge has the stage for itself, and a history of its own. The comparison has to be
   * worked out first: that is what `compareModels` is for.
   */
  readonly enter: (route: Route) => void;
  /** Whatever is opened next is opened in the sandbox, even where a lesson has the stage. */
  readonly leaveGuide: () => void;
  readonly say: (notice: string | null) => void;
  readonly tell: (told: OpenRun | null) => void;
  readonly allow: (only: AppState['only']) => void;
}

/** What is looked at, and the event of its life that is. */
type Look = Pick<Attention, 'selected' | 'event'>;

export type App = AppState & AppActions;

const NOTHING: Look = { selected: null, event: null };

/** The playhead of the whole page. */
export const player = createPlayer();
/** What the learner looks at, on the whole page. */
export const attention = createAttention();
const place = createPlace(player);
const runs = createRuns();
const aside = createAside();

/** Made when it is first asked for: it holds a scenario, whose model has to be there by then. */
const store = once(() =>
  create<App>((set, get) => {
    /** What is being changed, by a drag or a key held down; null when a new change begins. */
    let changing: string | null = null;

    /** What is on the stage; null when nothing is. */
    const present = (): Left | null =>
      get().run && { version: presentVersion(), history: get().history };

    function emptyStage(history: History) {
      runs.cancel();
      changing = null;
      set({ run: null, kept: null, keptRun: null, course: null, status: { is: 'ready' }, history });
    }

    /** The stage is the sandbox's again, empty; what it had before is one undo away. */
    function leaveGuide() {
      if (!aside.isTaken()) return;
      const left = aside.giveBack();
      emptyStage(left ? remember(left.history, left.version) : NO_HISTORY);
    }

    /** The sandbox has a version of its own on its stage, with the history that belongs to it. */
    function restore({ version, history }: Left, moment: LinkMoment, look?: Look) {
      const { scenario, kept, origin, presetId } = version;
      aside.giveBack();
      changing = null;
      player.pause();
      set({ history, origin, presetId, notice: null, route: SANDBOX });
      show(scenario, moment, kept, look);
    }

    /** The sandbox as it was left, or with the first example. */
    function comeBack() {
      const left = aside.isTaken() ? aside.sandboxOf(null) : null;
      if (left) restore(left, left.version.moment);
      else if (aside.isTaken() || !get().run) get().openPreset('');
    }

    /** Simulates what is wanted and shows it at the moment; at once when it is small. */
    function show(
      scenario: Scenario,
      moment: LinkMoment,
      kept = get().kept,
      look: Look = { selected: attention.getState().selected, event: null },
    ) {
      const { route } = get();
      set({ scenario, kept, route: isGuide(route) ? route : SANDBOX });
      runs.workOut(
        { scenario, kept },
        {
          onProgress: (progress) => set({ status: { is: 'simulating', progress } }),
          onFailed: (message) => set({ status: { is: 'failed', message } }),
          onDone: ({ run: alone, shared }) => {
            const [keptRun, run] = shared?.runs ?? [null, alone];
            const course = shared ?? run;
            set({ run, keptRun, course, status: { is: 'ready' } });
            const { selected, event } = look;
            const isIn = (one: OpenRun | null) =>
              selected &&
              one &&
              (one.eventsOf(selected).length > 0 ||
                one.lanes.some(({ subject }) => subject === selected));
            const isStillThere = isIn(run) || isIn(keptRun);
            lookAt(attention, isStillThere ? selected : null, isStillThere ? event : null);
            place.show(course.reader, moment);
          },
        },
      );
    }

    const presentMoment = () => place.of(get().course?.reader);

    function presentVersion(): Version {
      const { scenario, kept, origin, presetId } = get();
      return { scenario, kept, origin, presetId, moment: presentMoment() };
    }

    /** Keeps what is on screen for undo; the first scenario of a visit has nothing before it. */
    function keep() {
      if (get().run) set({ history: remember(get().history, presentVersion()) });
      changing = null;
    }

    function open(
      { scenario, kept }: Wanted,
      presetId: string | null,
      moment: LinkMoment,
      look = NOTHING,
    ) {
      beginOpening();
      if (!isGuide(get().route)) leaveGuide();
      keep();
      player.pause();
      lookAt(attention, null);
      set({ origin: scenario, presetId, notice: null });
      show(scenario, moment, kept, look);
    }

    /** Shows another version of the history; what was only changed stays at the same moment. */
    function move(to: typeof back) {
      const present = presentVersion();
      const moved = to(get().history, present);
      if (!moved) return;
      const { scenario, kept, origin, presetId, moment } = moved.version;
      const isChange = origin === present.origin || scenario === present.kept;
      changing = null;
      set({ history: moved.history, scenario, kept, origin, presetId });
      show(scenario, isChange ? present.moment : moment, kept);
    }

    /** Opens a preset once its model is there; until then, what is shown stays. */
    async function load({ id: model, presets }: ModelCard, presetId: string) {
      const isNewest = beginOpening();
      const failure = await loadModelOf({ model });
      if (!isNewest()) return;
      const title = presets.find(({ id }) => id === presetId)?.title;
      if (failure) set({ notice: `“${title}” could not be opened: ${failure.message}.` });
      else get().openPreset(presetId);
    }

    const first = firstPreset();
    const scenario = scenarioOf(first);
    return {
      scenario,
      origin: scenario,
      presetId: first.id,
      history: NO_HISTORY,
      run: null,
      told: null,
      kept: null,
      keptRun: null,
      course: null,
      status: { is: 'ready' },
      notice: null,
      view: 'timeline',
      side: 'settings',
      isPresenting: false,
      only: null,
      route: FRONT,

      openPreset(id) {
        const card = cardOf(id);
        // Its model may be on its way, with the part that draws there before the rest.
        if (card && !isReady(card.id)) {
          load(card, id);
          return;
        }
        const model = card && loadedModel(card.id);
        const preset = model?.presets.find((one) => one.id === id) ?? first;
        set({ route: SANDBOX });
        open({ scenario: scenarioOf(preset), kept: get().kept }, preset.id, THE_BEGINNING);
      },
      setScenario(input, moment = THE_BEGINNING, keptInput = get().kept, look = NOTHING) {
        const parsed = parseScenario(input);
        const kept = keptInput === null ? null : parseScenario(keptInput);
        const refused = [parsed, kept].find((one) => one !== null && !one.ok);
        if (refused && !refused.ok)
          set({ notice: `This scenario could not be opened: ${linesOf(refused.errors)}.` });
        if (!parsed.ok || kept?.ok === false) return false;
        const { scenario } = parsed;
        open({ scenario, kept: kept?.scenario ?? null }, presetIdOf(scenario), moment, look);
        return true;
      },
      revisit({ scenario, kept }, moment, look) {
        const sandbox = aside.sandboxOf(present());
        if (!sandbox) return false;
        const isWanted = (version: Version) =>
          version.scenario === scenario && version.kept === kept;
        const moved = isWanted(sandbox.version)
          ? sandbox
          : moveTo(sandbox.history, sandbox.version, isWanted);
        if (!moved) return false;
        beginOpening();
        restore(moved, moment, look);
        return true;
      },
      change: (path, value) => get().changeAll({ [path]: value }),
      changeAll(values) {
        const { only } = get();
        if (only && !Object.keys(values).every((path) => only.paths.includes(path))) {
          // Also for a mark on the timeline that was dragged in vain.
          set({ notice: `${only.says}.` });
          return only.says;
        }
        const parsed = parseScenario(withValues(get().scenario, values));
        if (!parsed.ok) return linesOf(parsed.errors);
        const path = Object.keys(values).join();
        if (changing !== path) keep();
        changing = path;
        show(parsed.scenario, presentMoment());
        return null;
      },
      settle() {
        changing = null;
      },
      reset() {
        keep();
        show(get().origin, presentMoment());
      },
      keepRun() {
        keep();
        show(get().scenario, presentMoment(), get().scenario);
      },
      stopComparing() {
        keep();
        show(get().scenario, presentMoment(), null);
      },
      swap() {
        const { scenario, kept } = get();
        if (!kept) return;
        const moment = presentMoment();
        keep();
        const presetId = presetIdOf(kept);
        set({ presetId, origin: originOf(kept) });
        show(kept, moment, scenario);
      },
      undo: () => move(back),
      redo: () => move(forward),
      cancel() {
        runs.cancel();
        const { run, keptRun, scenario } = get();
        set({
          status: { is: 'ready' },
          scenario: run?.scenario ?? scenario,
          kept: keptRun?.scenario ?? null,
        });
      },
      show: (view) => set({ view }),
      showSide: (side) => set({ side }),
      present: (isPresenting) => set({ isPresenting }),
      enter(route) {
        const before = get().route;
        beginOpening();
        if (!isSamePage(before, route)) player.pause();
        set({ route, isPresenting: get().isPresenting && hasStage(route) });
        if (route.is === 'sandbox') comeBack();
        else if (isGuide(route) && !aside.isTakenBy(route)) {
          aside.take(route, present());
          emptyStage(NO_HISTORY);
        }
      },
      leaveGuide: () => set({ route: SANDBOX }),
      say: (notice) => set({ notice }),
      tell: (told) => set({ told }),
      allow: (only) => set({ only }),
    };
  }),
);

/** What the page shows, for components. */
export function useApp(): App;
export function useApp<Part>(part: (app: App) => Part): Part;
export function useApp<Part>(part: (app: App) => App | Part = (app) => app): App | Part {
  return store()(part);
}

/** What panels may show of the run. */
export const toldOf = ({ told, run }: App): OpenRun | null => run && (told ?? run);

/** The same for whatever is no component. */
useApp.getState = () => store().getState();
useApp.subscribe = (listener: (app: App, before: App) => void) => store().subscribe(listener);

// What is looked at is inspected beside the stage; who looks away gets the settings back.
attention.subscribe((now, before) => {
  if (now.selected === before.selected && now.event === before.event) return;
  if (now.selected === null && now.event === null) useApp.getState().showSide('settings');
  else if (now.selected !== before.selected || now.event !== null) {
    useApp.getState().showSide('inspector');
  }
});
