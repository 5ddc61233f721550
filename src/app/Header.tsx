import { Suspense } from 'react';
import styles from './Header.module.css';
import { Logo } from './Logo';
import { lazyPart } from './lazyPart';
import { useMedia } from './useMedia';

// Their place is kept, and nobody misses them before there is something to share.
const MoreMenu = lazyPart(async () => (await import('./MoreMenu')).MoreMenu);
const PageTools = lazyPart(async () => (await import('./PageTools')).PageTools);

// There is nothing to undo yet.
const UndoButtons = lazyPart(async () => (await import('./undo/UndoButtons')).UndoButtons);

interface HeaderProps {
  readonly modelName: string;
  /** Shown in place of our own name where the page has no room to say it elsewhere. */
  readonly title: string | null;
  readonly onHelp: () => void;
}

export function Header({ modelName, title, onHelp }: HeaderProps) {
  const isNarrow = useMedia('(max-width: 767px)');
  return (
    <header className={styles.header}>
      <Logo />
      {title === null ? (
        <>
          <p className={styles.name}>Redrive</p>
          <p className={styles.model}>{modelName}</p>
        </>
      ) : (
        <h1 className={styles.title}>{title}</h1>
      )}
      <div className={styles.tools}>
        {!isNarrow && (
          <Suspense fallback={<span className={styles.undo} />}>
            <UndoButtons />
          </Suspense>
        )}
        <Suspense fallback={<span className={isNarrow ? styles.more : styles.page} />}>
          {isNarrow ? <MoreMenu onHelp={onHelp} /> : <PageTools onHelp={onHelp} />}
        </Suspense>
      </div>
    </header>
  );
}
