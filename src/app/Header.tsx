import { comingPart } from './comingPart';
import styles from './Header.module.css';
import { HomeLink } from './HomeLink';
import { Nav } from './Nav';
import { useMedia } from './useMedia';

// Their place is kept, and nobody misses them before there is something to share.
const MoreMenu = comingPart(
  async () => (await import('./MoreMenu')).MoreMenu,
  () => <span className={styles.more} />,
);
const PageTools = comingPart(
  async () => (await import('./PageTools')).PageTools,
  () => <span className={styles.page} />,
);

// There is nothing to undo yet.
const UndoButtons = comingPart(
  async () => (await import('./undo/UndoButtons')).UndoButtons,
  () => <span className={styles.undo} />,
);

interface HeaderProps {
  readonly modelName: string;
  /** Shown in place of our own name where the page has no room to say it elsewhere. */
  readonly title: string | null;
  readonly onHelp: () => void;
}

export function Header({ modelName, title, onHelp }: HeaderProps) {
  const isNarrow = useMedia('(max-width: 767px)');
  const isWide = useMedia('(min-width: 1000px)');
  return (
    <header className={styles.header}>
      <HomeLink hasName={title === null} />
      {isWide && <Nav />}
      {title === null ? (
        <p className={styles.model}>{modelName}</p>
      ) : (
        <h1 className={styles.title}>{title}</h1>
      )}
      <div className={styles.tools}>
        {!isNarrow && <UndoButtons />}
        {isNarrow ? <MoreMenu onHelp={onHelp} /> : <PageTools onHelp={onHelp} />}
      </div>
    </header>
  );
}
