import { CircleQuestionMark, Menu as MenuIcon, Presentation, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../panels/controls/Button';
import styles from './HeaderMenu.module.css';
import { Menu } from './Menu';
import { Nav } from './Nav';
import { useApp } from './store';
import { ThemeChoices } from './ThemeChoices';
import type { UndoActions } from './undo/UndoAndRedo';

interface HeaderMenuProps extends UndoActions {
  readonly onHelp: () => void;
  /** What can be opened, saved and exported. */
  readonly files: ReactNode;
}

/** On a narrow screen: a menu of what the header has no room for. */
export function HeaderMenu(props: HeaderMenuProps) {
  const { undoes, redoes, onUndo, onRedo, onHelp, files } = props;
  const present = useApp((state) => state.present);
  return (
    <Menu name="More" icon={<MenuIcon size={17} aria-hidden />}>
      <div className={styles.pages}>
        <Nav isList />
      </div>
      <div className={styles.actions}>
        <Button look="quiet" disabled={undoes === null} onClick={onUndo}>
          <Undo2 size={16} aria-hidden /> Undo
        </Button>
        <Button look="quiet" disabled={redoes === null} onClick={onRedo}>
          <Redo2 size={16} aria-hidden /> Redo
        </Button>
        <Button look="quiet" onClick={() => present(true)}>
          <Presentation size={16} aria-hidden /> Present
        </Button>
        <Button look="quiet" onClick={onHelp}>
          <CircleQuestionMark size={16} aria-hidden /> Keyboard shortcuts
        </Button>
      </div>
      <div className={styles.files}>{files}</div>
      <ThemeChoices />
    </Menu>
  );
}
