import styles from './ThemeChoices.module.css';
import { THEME_CHOICES, type ThemeChoice, useTheme } from './theme';

const NAMES: Readonly<Record<ThemeChoice, string>> = {
  system: 'Like the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** The themes to choose from. */
export function ThemeChoices() {
  const { choice, choose } = useTheme();
  return (
    <fieldset>
      <legend className="visually-hidden">Theme</legend>
      {THEME_CHOICES.map((option) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            name="theme"
            checked={option === choice}
            onChange={() => choose(option)}
          />
          {NAMES[option]}
        </label>
      ))}
    </fieldset>
  );
}
