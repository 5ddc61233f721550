import { Contrast, Menu as MenuIcon } from 'lucide-react';
import styles from './Header.module.css';
import { HomeLink } from './HomeLink';
import { Menu } from './Menu';
import { Nav } from './Nav';
import { ThemeChoices } from './ThemeChoices';
import { useMedia } from './useMedia';

/** Above every page that has no stage of its own: the ways to all others. */
export function PageHeader() {
  const isNarrow = useMedia('(max-width: 767px)');
  return (
    <header className={styles.header}>
      <HomeLink hasName />
      {!isNarrow && <Nav />}
      <div className={styles.tools}>
        {isNarrow ? (
          <PagesMenu />
        ) : (
          <Menu name="Theme" icon={<Contrast size={17} aria-hidden />}>
            <ThemeChoices />
          </Menu>
        )}
      </div>
    </header>
  );
}

/** The same ways where there is no room for them side by side. */
function PagesMenu() {
  return (
    <Menu name="Menu" icon={<MenuIcon size={17} aria-hidden />}>
      <Nav isList />
      <ThemeChoices />
    </Menu>
  );
}
