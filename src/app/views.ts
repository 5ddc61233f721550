/** What the dock under the stage can show of the run, in the order of its tabs. */
export const VIEWS = [
  { id: 'timeline', name: 'Timeline' },
  { id: 'log', name: 'Log' },
  { id: 'metrics', name: 'Metrics' },
  { id: 'statechart', name: 'Statechart' },
  { id: 'outcome', name: 'Outcome' },
] as const;
export type View = (typeof VIEWS)[number]['id'];

/** What stands to the right of the stage. */
export type Side = 'settings' | 'inspector';
