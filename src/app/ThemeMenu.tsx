import { Contrast } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../panels/controls/Button';
import styles from './ThemeMenu.module.css';
import { THEME_CHOICES, type ThemeChoice, useTheme } from './theme';

const NAMES: Readonly<Record<ThemeChoice, string>> = {
  system: 'Like the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

export function ThemeMenu() {
  const id = useId();
  const menu = useRef<HTMLFieldSetElement>(null);
  const { choice, choose } = useTheme();
  return (
    <>
      <Button className={styles.button} popoverTarget={id} aria-label="Theme">
        <Contrast size={17} aria-hidden />
      </Button>
      <fieldset ref={menu} id={id} popover="auto" className={styles.menu}>
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
    </>
  );
}
