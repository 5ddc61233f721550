import { Redo2, Undo2 } from 'lucide-react';
import { Suspense } from 'react';
import { Button } from '../panels/controls/Button';
import { Copied } from '../panels/controls/Copied';
import { presentLink } from './followLink';
import styles from './Header.module.css';
import { Logo } from './Logo';
import { lazyPart } from './lazyPart';
import { useApp } from './store';
import { useMedia } from './useMedia';

// Their place is kept, and nobody misses them before there is something to present.
const MoreMenu = lazyPart(async () => (await import('./MoreMenu')).MoreMenu);
const PageTools = lazyPart(async () => (await import('./PageTools')).PageTools);

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
        {!isNarrow && <UndoButtons />}
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

function UndoButtons() {
  const { history, undo, redo } = useApp();
  return (
    <>
      <Button
        look="icon"
        className={styles.icon}
        aria-label="Undo"
        title="Undo (Ctrl Z)"
        disabled={history.past.length === 0}
        onClick={undo}
      >
        <Undo2 size={17} aria-hidden />
      </Button>
      <Button
        look="icon"
        className={styles.icon}
        aria-label="Redo"
        title="Redo (Ctrl Shift Z)"
        disabled={history.future.length === 0}
        onClick={redo}
      >
        <Redo2 size={17} aria-hidden />
      </Button>
    </>
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
