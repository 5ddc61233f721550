import { create } from 'zustand';
import { modelOf, models, type Scenario } from '../models';
import type { Preset } from '../models/model';
import { withValue } from '../panels/settings/path';
import { type OpenRun, openRun } from '../playback/openRun';
import { createPlayer } from '../playback/player';
import { lineOf, type ScenarioError } from '../scenario/errors';
import type { LinkMoment } from '../scenario/link';
import { parseScenario } from '../scenario/parse';
import { momentAt, storyOf } from './moment';
import { createSimulator, type Progress } from './simulator';

export type Tab = 'timeline' | 'log' | 'outcome';

/** Whether what is on screen is what the scenario comes to. */
type Status =
  | { readonly is: 'ready' }
  | { readonly is: 'simulating'; readonly progress: Progress }
  | { readonly is: 'failed'; readonly message: string };

interface AppState {
  /** What the learner wants to see; `run` is behind it while it is being simulated. */
  readonly scenario: Scenario;
  readonly run: OpenRun | null;
  /** The preset that the scenario began as, if any. */
  readonly presetId: string | null;
  /** What `reset` goes back to. */
  readonly origin: Scenario;
  readonly status: Status;
  /** Something that the learner has to know, said at the top. */
  readonly notice: string | null;
  /** The item looked at. */
  readonly selected: string | null;
  readonly tab: Tab;
}

interface AppActions {
  readonly openPreset: (id: string) => void;
  /** Opens a scenario from outside; false when it was refused. Its moment, or its beginning. */
  readonly setScenario: (input: unknown, moment?: LinkMoment) => boolean;
  /** Changes one value of the public format; what is wrong with it, or null. */
  readonly change: (path: string, value: unknown) => string | null;
  readonly reset: () => void;
  readonly cancel: () => void;
  readonly select: (item: string | null) => void;
  readonly showTab: (tab: Tab) => void;
  readonly say: (notice: string | null) => void;
}

export type App = AppState & AppActions;

const THE_BEGINNING: LinkMoment = { virtualMs: 0, stepAtInstant: 0 };

const presets: readonly Preset[] = models.flatMap((model) => model.presets);

/** The playhead of the whole page. */
export const player = createPlayer();
const simulator = createSimulator();

const checked = new Map<string, Scenario>();

/** Checking takes a while on a slow processor, and the first preset is asked for several times. */
function scenarioOf(preset: Preset): Scenario {
  const known = checked.get(preset.id);
  if (known) return known;
  const parsed = parseScenario(preset.scenario);
  if (!parsed.ok) throw new Error(`Preset ${preset.id}: ${linesOf(parsed.errors)}`);
  checked.set(preset.id, parsed.scenario);
  return parsed.scenario;
}

function linesOf(errors: readonly ScenarioError[]): string {
  return errors.map(lineOf).join('; ');
}

function firstPreset(): Preset {
  const [first] = presets;
  if (!first) throw new Error('No model has a preset.');
  return first;
}

export const useApp = create<App>((set, get) => {
  /**
   * The moment that was asked for, and where the player stood for it: a run too short to have it
   * shows its end, and the next one that is long enough shows the moment again.
   */
  let asked: { readonly moment: LinkMoment; readonly storyMs: number } | null = null;

  /** Simulates the scenario and shows its run at the moment; at once when it is small. */
  function show(scenario: Scenario, moment: LinkMoment) {
    set({ scenario });
    simulator.simulate(scenario, {
      onProgress: (progress) => set({ status: { is: 'simulating', progress } }),
      onFailed: (message) => set({ status: { is: 'failed', message } }),
      onDone: (simulated) => {
        const run = openRun(scenario, simulated);
        const { selected } = get();
        const isStillThere = selected !== null && selected in run.report.items;
        set({ run, status: { is: 'ready' }, selected: isStillThere ? selected : null });
        player.load(run.reader.story.lengthMs, storyOf(run.reader, moment));
        asked = { moment, storyMs: player.store.getState().storyMs };
      },
    });
  }

  function open(scenario: Scenario, presetId: string | null, moment: LinkMoment) {
    player.pause();
    set({ origin: scenario, presetId, selected: null, notice: null });
    show(scenario, moment);
  }

  function presentMoment(): LinkMoment {
    const { run } = get();
    const { storyMs } = player.store.getState();
    if (asked?.storyMs === storyMs) return asked.moment;
    return run ? momentAt(run.reader, storyMs) : THE_BEGINNING;
  }

  const first = firstPreset();
  const scenario = scenarioOf(first);
  return {
    scenario,
    origin: scenario,
    presetId: first.id,
    run: null,
    status: { is: 'ready' },
    notice: null,
    selected: null,
    tab: 'timeline',

    openPreset(id) {
      const preset = presets.find((one) => one.id === id) ?? first;
      open(scenarioOf(preset), preset.id, THE_BEGINNING);
    },
    setScenario(input, moment = THE_BEGINNING) {
      const parsed = parseScenario(input);
      if (parsed.ok) open(parsed.scenario, presetIdOf(parsed.scenario), moment);
      else set({ notice: `This scenario could not be opened: ${linesOf(parsed.errors)}.` });
      return parsed.ok;
    },
    change(path, value) {
      const parsed = parseScenario(withValue(get().scenario, path, value));
      if (!parsed.ok) return linesOf(parsed.errors);
      show(parsed.scenario, presentMoment());
      return null;
    },
    reset() {
      show(get().origin, presentMoment());
    },
    cancel() {
      simulator.cancel();
      const { run, scenario } = get();
      set({ status: { is: 'ready' }, scenario: run?.scenario ?? scenario });
    },
    select: (selected) => set({ selected }),
    showTab: (tab) => set({ tab }),
    say: (notice) => set({ notice }),
  };
});

/** The preset with this scenario's title: links carry the scenario, not where it came from. */
function presetIdOf(scenario: Scenario): string | null {
  return modelOf(scenario).presets.find(({ title }) => title === scenario.title)?.id ?? null;
}
