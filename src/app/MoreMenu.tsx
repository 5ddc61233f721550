import {
  CircleQuestionMark,
  Columns4,
  Menu as MenuIcon,
  Presentation,
  Redo2,
  Undo2,
} from 'lucide-react';
import { cards } from '../models';
import { Button } from '../panels/controls/Button';
import { FileActions } from './files/FileActions';
import { compareModels } from './fourWays/compareModels';
import { Menu } from './Menu';
import styles from './MoreMenu.module.css';
import { Share } from './Share';
import { useApp } from './store';
import { ThemeChoices } from './ThemeChoices';
import { useUndo } from './undo/useUndo';

/** On a narrow screen: the link, and a menu of what the header has no room for. */
export function MoreMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { undo, redo, present } = useApp();
  const { undoes, redoes } = useUndo();
  return (
    <>
      <Share />
      <Menu name="More" icon={<MenuIcon size={17} aria-hidden />}>
        <div className={styles.actions}>
          <Button look="quiet" disabled={undoes === null} onClick={undo}>
            <Undo2 size={16} aria-hidden /> Undo
          </Button>
          <Button look="quiet" disabled={redoes === null} onClick={redo}>
            <Redo2 size={16} aria-hidden /> Redo
          </Button>
          {cards.length > 1 && (
            <Button look="quiet" onClick={() => compareModels()}>
              <Columns4 size={16} aria-hidden /> All models side by side
            </Button>
          )}
          <Button look="quiet" onClick={() => present(true)}>
            <Presentation size={16} aria-hidden /> Present
          </Button>
          <Button look="quiet" onClick={onHelp}>
            <CircleQuestionMark size={16} aria-hidden /> Keyboard shortcuts
          </Button>
        </div>
        <div className={styles.files}>
          <FileActions />
        </div>
        <ThemeChoices />
      </Menu>
    </>
  );
}
