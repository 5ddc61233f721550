import { create } from 'zustand';

/** The themes that can be chosen; `system` follows the device. */
export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const STORAGE_KEY = 'redrive.theme';
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const prefersContrast = window.matchMedia('(prefers-contrast: more)');

/** In a sandboxed frame storage does not exist, and even asking for it throws. */
function stored(): ThemeChoice {
  try {
    const value = window.localStorage.getItem(STORAGE_KEY);
    return THEME_CHOICES.find((choice) => choice === value) ?? 'system';
  } catch {
    return 'system';
  }
}

function store(choice: ThemeChoice) {
  try {
    window.localStorage.setItem(STORAGE_KEY, choice);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function systemTheme(): Exclude<ThemeChoice, 'system'> {
  if (prefersContrast.matches) return 'contrast';
  return prefersDark.matches ? 'dark' : 'light';
}

interface ThemeState {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
}

export const useTheme = create<ThemeState>((set) => ({
  choice: stored(),
  choose: (choice) => {
    store(choice);
    set({ choice });
  },
}));

/** Puts the theme on the page, now and whenever the choice or the device changes. */
export function applyTheme() {
  const apply = () => {
    const { choice } = useTheme.getState();
    document.documentElement.dataset.theme = choice === 'system' ? systemTheme() : choice;
  };
  apply();
  useTheme.subscribe(apply);
  prefersDark.addEventListener('change', apply);
  prefersContrast.addEventListener('change', apply);
}
