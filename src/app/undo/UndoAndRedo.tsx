import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '../../panels/controls/Button';
import styles from '../Header.module.css';
import type { Undo } from './useUndo';

/** What there is to undo and to redo, and how. */
export interface UndoActions extends Undo {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, which say of what. */
export function UndoAndRedo({ undoes, redoes, onUndo, onRedo }: UndoActions) {
  return (
    <>
      <Button
        look="icon"
        className={styles.icon}
        aria-label="Undo"
        title={undoes === null ? 'Undo (Ctrl Z)' : `Undo: ${undoes} (Ctrl Z)`}
        disabled={undoes === null}
        onClick={onUndo}
      >
        <Undo2 size={17} aria-hidden />
      </Button>
      <Button
        look="icon"
        className={styles.icon}
        aria-label="Redo"
        title={redoes === null ? 'Redo (Ctrl Shift Z)' : `Redo: ${redoes} (Ctrl Shift Z)`}
        disabled={redoes === null}
        onClick={onRedo}
      >
        <Redo2 size={17} aria-hidden />
      </Button>
    </>
  );
}
