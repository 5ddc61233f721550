import { CircleQuestionMark, Menu as MenuIcon, Presentation, Redo2, Undo2 } from 'lucide-react';
import { Button } from '../panels/controls/Button';
import { FileActions } from './files/FileActions';
import { Menu } from './Menu';
import styles from './MoreMenu.module.css';
import { useApp } from './store';
import { ThemeChoices } from './ThemeChoices';

/** On a narrow screen: what the header has no room for. */
export function MoreMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { history, undo, redo, present } = useApp();
  return (
    <Menu name="More" icon={<MenuIcon size={17} aria-hidden />}>
      <div className={styles.actions}>
        <Button look="quiet" disabled={history.past.length === 0} onClick={undo}>
          <Undo2 size={16} aria-hidden /> Undo
        </Button>
        <Button look="quiet" disabled={history.future.length === 0} onClick={redo}>
          <Redo2 size={16} aria-hidden /> Redo
        </Button>
        <Button look="quiet" onClick={() => present(true)}>
          <Presentation size={16} aria-hidden /> Present
        </Button>
        <Button look="quiet" onClick={onHelp}>
          <CircleQuestionMark size={16} aria-hidden /> Keyboard shortcuts
        </Button>
      </div>
      <FileActions />
      <ThemeChoices />
    </Menu>
  );
}
