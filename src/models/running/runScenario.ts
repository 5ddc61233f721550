import { type Simulated, simulate, type Watching } from '../../simulator/simulate';
import type { Simulation } from '../../simulator/simulation';
import type { TraceEvent } from '../../simulator/trace';
import {
  type AnyIntervention,
  isSettingChange,
  type SettingChange,
  withSetting,
} from '../interventions';
import type { ScenarioOf } from '../scenarioEntries';
import { isSend, type Send, sentNames } from '../sends';
import { itemFrom, itemsOf, type WorkloadItem } from '../workload';
import type { SettingsChanged } from './events';

/** Trace events at which a run is cut off, so that a tab never hangs. */
const MAX_EVENTS = 250_000;

/** What a model does with what its scenario says, once its parts are there. */
interface Started<Own extends AnyIntervention> {
  /** Sends an item, now: one of the workload, or one of an intervention. */
  readonly send: (item: WorkloadItem) => void;
  /** Does, now, what can be done to this model alone. */
  readonly intervene: (intervention: Own) => void;
  /** The settings have changed, just now; left out by what asks for them whenever it needs them. */
  readonly onSettings?: () => void;
}

/**
 * Runs a scenario: the model starts its parts, the workload is sent, and the interventions happen
 * at their moments.
 *
 * An intervention comes before everything else at its instant, whatever the model: what is done at
 * a moment holds for what is sent, tried or received at that moment. Several at one instant happen
 * in the order of the scenario.
 *
 * @param start starts the parts of the model; it gets the settings as they are when it asks
 * @throws SimulationError when a machine throws.
 */
export function runScenario<Event extends TraceEvent, Settings, Own extends AnyIntervention>(
  scenario: ScenarioOf<string, Settings, unknown, Own>,
  watching: Watching,
  start: (simulation: Simulation<Event>, settings: () => Settings) => Started<Own>,
): Simulated<Event | SettingsChanged> {
  const { title, seed, horizonMs } = scenario;
  const options = { title, seed, horizonMs, maxEvents: MAX_EVENTS, ...watching };
  return simulate<Event | SettingsChanged>(options, (simulation) => {
    let { settings } = scenario;

    function intervene(one: Send | SettingChange | Own, index: number) {
      if (isSend(one)) {
        for (const name of sentNames(one, index)) {
          simulation.aside(() => parts.send(itemFrom(name, one.atMs, one)));
        }
      } else if (isSettingChange(one)) {
        const { path, to } = one;
        simulation.record({ type: 'settings.changed', subject: path, path, to });
        settings = withSetting(settings, path, to);
        parts.onSettings?.();
      } else parts.intervene(one);
    }

    // Timers of one instant fire in the order in which they were set, and these are set first.
    for (const [index, one] of scenario.interventions.entries()) {
      simulation.later(one.atMs, () => intervene(one, index));
    }
    const parts = start(simulation, () => settings);
    for (const item of itemsOf(scenario.workload)) {
      simulation.later(item.atMs, () => parts.send(item));
    }
  });
}
