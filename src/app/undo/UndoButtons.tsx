import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '../../panels/controls/Button';
import styles from '../Header.module.css';
import { useApp } from '../store';
import { useUndo } from './useUndo';

/** Undo and redo, which say of what. */
export function UndoButtons() {
  const { undo, redo } = useApp();
  const { undoes, redoes } = useUndo();
  return (
    <>
      <Button
        look="icon"
        className={styles.icon}
        aria-label="Undo"
        title={undoes === null ? 'Undo (Ctrl Z)' : `Undo: ${undoes} (Ctrl Z)`}
        disabled={undoes === null}
        onClick={undo}
      >
        <Undo2 size={17} aria-hidden />
      </Button>
      <Button
        look="icon"
        className={styles.icon}
        aria-label="Redo"
        title={redoes === null ? 'Redo (Ctrl Shift Z)' : `Redo: ${redoes} (Ctrl Shift Z)`}
        disabled={redoes === null}
        onClick={redo}
      >
        <Redo2 size={17} aria-hidden />
      </Button>
    </>
  );
}
