import type { TraceEvent } from '../../simulator/trace';
import { withSetting } from '../interventions';
import type { SettingsChanged } from './events';

interface Told<Settings> {
  readonly scenario: { readonly settings: Settings };
  readonly trace: readonly TraceEvent[];
}

/** The settings that hold once an event has happened, by its place in the trace. */
export function settingsAt<Settings>({
  scenario,
  trace,
}: Told<Settings>): (seq: number) => Settings {
  const held: { readonly from: number; readonly settings: Settings }[] = [];
  let { settings } = scenario;
  for (const event of trace) {
    if (!isChange(event)) continue;
    settings = withSetting(settings, event.path, event.to);
    held.push({ from: event.seq, settings });
  }
  return (seq) => held.findLast(({ from }) => from <= seq)?.settings ?? scenario.settings;
}

function isChange(event: TraceEvent): event is TraceEvent & SettingsChanged {
  return event.type === 'settings.changed';
}
