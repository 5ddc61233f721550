import { Suspense } from 'react';
import { Button } from '../panels/controls/Button';
import { Copied } from '../panels/controls/Copied';
import { presentLink } from './followLink';
import styles from './Header.module.css';
import { Logo } from './Logo';
import { lazyPart } from './lazyPart';
import { useMedia } from './useMedia';

// Their place is kept, and nobody misses them before there is something to present.
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
        <Copied text={presentLink} whenNothing={<SaveInstead />}>
          Share
        </Copied>
        <Suspense fallback={<span className={isNarrow ? styles.more : styles.page} />}>
          {isNarrow ? <MoreMenu onHelp={onHelp} /> : <PageTools onHelp={onHelp} />}
        </Suspense>
      </div>
    </header>
  );
}

function SaveInstead() {
  const save = async () => (await import('./files/saveScenario')).saveScenario();
  return (
    <>
      This scenario is too large for a link: save it as a file instead.
      <Button className={styles.instead} onClick={save}>
        Save the scenario
      </Button>
    </>
  );
}
