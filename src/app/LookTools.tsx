import { CircleQuestionMark, Contrast, Menu as MenuIcon, Presentation } from 'lucide-react';
import { Button } from '../panels/controls/Button';
import styles from './Header.module.css';
import { Menu } from './Menu';
import { Nav } from './Nav';
import { useApp } from './store';
import { ThemeChoices } from './ThemeChoices';
import { useMedia } from './useMedia';

/** In every header above a stage: how the page looks, how it is used, and where else to go. */
export function LookTools({ onHelp }: { readonly onHelp: () => void }) {
  const present = useApp((state) => state.present);
  const isWide = useMedia('(min-width: 1000px)');
  return (
    <>
      <Button onClick={() => present(true)}>
        <Presentation size={15} aria-hidden /> Present
      </Button>
      <Menu name="Theme" icon={<Contrast size={17} aria-hidden />}>
        <ThemeChoices />
      </Menu>
      <Button
        className={styles.keys}
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        onClick={onHelp}
      >
        <CircleQuestionMark size={17} aria-hidden />
      </Button>
      {!isWide && (
        <Menu name="Menu" icon={<MenuIcon size={17} aria-hidden />}>
          <Nav isList />
        </Menu>
      )}
    </>
  );
}
