import styles from './Header.module.css';
import { Logo } from './Logo';
import { FRONT, hrefOf } from './route';

/** The logo, which leads to the front page. */
export function HomeLink({ hasName = false }: { readonly hasName?: boolean }) {
  return (
    <a href={hrefOf(FRONT)} className={styles.home} aria-label={hasName ? undefined : 'Redrive'}>
      <Logo />
      {hasName && <span className={styles.name}>Redrive</span>}
    </a>
  );
}
