/** What the dock under the stage can show of the run, in the order of its tabs. */
export const VIEWS = [
  { id: 'timeline', name: 'Timeline' },
  { id: 'log', name: 'Log' },
  { id: 'metrics', name: 'Metrics' },
  { id: 'statechart', name: 'Statechart' },
  { id: 'outcome', name: 'Outcome' },
] as const;

/** Only there while two runs are compared. */
export const COMPARE = { id: 'compare', name: 'Compare' } as const;

/** Only there for those who asked for less motion: the steps around the present one as stills. */
export const FILMSTRIP = { id: 'filmstrip', name: 'Filmstrip' } as const;

/** Every view that there can be. */
export const ALL_VIEWS = [...VIEWS, COMPARE, FILMSTRIP] as const;
export type View = (typeof ALL_VIEWS)[number]['id'];

interface Tab {
  readonly id: View;
  readonly name: string;
}

/** The tabs of the dock. */
export function viewsOf(isComparing: boolean, isStill: boolean): readonly Tab[] {
  return [...VIEWS, ...(isComparing ? [COMPARE] : []), ...(isStill ? [FILMSTRIP] : [])];
}

/** The view that is shown: the first one when the chosen one is no longer there. */
export function viewIn(tabs: readonly Tab[], chosen: View): View {
  return tabs.some(({ id }) => id === chosen) ? chosen : 'timeline';
}

/** What can stand to the right of the stage, in the order of its tabs. */
export const SIDES = [
  { id: 'settings', name: 'Settings' },
  { id: 'inspector', name: 'Inspector' },
] as const;
export type Side = (typeof SIDES)[number]['id'];
