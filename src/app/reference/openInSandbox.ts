import { loadedModel } from '../../models';
import { useSettingsView } from '../../panels/settings/settingsView';
import { THE_BEGINNING } from '../place';
import { useApp } from '../store';

/** Opens the first example of a model, with one of its assumptions found in its settings. */
export function openAssumption(model: string, name: string): void {
  const [preset] = loadedModel(model)?.presets ?? [];
  if (!preset) return;
  const { setScenario, showSide } = useApp.getState();
  const { fold, search, showOnly, showTemplate } = useSettingsView.getState();
  fold('assumptions', false);
  showOnly(null);
  showTemplate(false);
  search(name);
  setScenario(preset.scenario, THE_BEGINNING, null);
  showSide('settings');
}

/** Opens the scenario of a recorded case. */
export function openCase(scenario: object): void {
  useApp.getState().setScenario(scenario, THE_BEGINNING, null);
}
