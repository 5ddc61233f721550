import type { Happening } from '../../simulator/trace';

/** A setting was changed while the scenario runs: `path` as in `queue.VisibilityTimeout`. */
export type SettingsChanged = Happening<'settings.changed', { path: string; to: unknown }>;
