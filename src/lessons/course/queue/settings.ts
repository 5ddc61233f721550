import type { QueueSettings } from '../../../models/queue/settings';
import type { OpenRun } from '../../../playback/openRun';

/**
 * The settings of a queue's run, with every default filled in.
 *
 * @throws Error for a run of another model
 */
export function queueSettingsIn({ scenario }: OpenRun): QueueSettings {
  if (scenario.model !== 'queue') throw new Error(`“${scenario.title}” is no scenario of a queue.`);
  return scenario.settings;
}
