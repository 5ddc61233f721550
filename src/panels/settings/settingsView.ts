import { create } from 'zustand';

/** How the panel is looked at; it stays so for as long as the page lives. */
interface SettingsView {
  /** The sections that are folded up, by their ids. */
  readonly folded: ReadonlySet<string>;
  readonly query: string;
  /**
   * Null: everything is shown. Otherwise only what is changed, and what was when this was asked
   * for: a row must not vanish from under the pointer because its slider came past the default.
   */
  readonly onlyChanged: ReadonlySet<string> | null;
  /** The settings are shown as a SAM template. */
  readonly isTemplate: boolean;
}

interface SettingsViewActions {
  readonly fold: (section: string, isFolded: boolean) => void;
  readonly search: (query: string) => void;
  readonly showOnly: (paths: readonly string[] | null) => void;
  readonly showTemplate: (isTemplate: boolean) => void;
}

export const useSettingsView = create<SettingsView & SettingsViewActions>((set) => ({
  // Whoever is new to this has enough to look at without what AWS does not say.
  folded: new Set(['assumptions']),
  query: '',
  onlyChanged: null,
  isTemplate: false,
  fold: (section, isFolded) =>
    set(({ folded }) => {
      const others = [...folded].filter((id) => id !== section);
      return { folded: new Set(isFolded ? [...others, section] : others) };
    }),
  search: (query) => set({ query }),
  showOnly: (paths) => set({ onlyChanged: paths && new Set(paths) }),
  showTemplate: (isTemplate) => set({ isTemplate }),
}));
