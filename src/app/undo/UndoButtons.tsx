import { useApp } from '../store';
import { UndoAndRedo } from './UndoAndRedo';
import { useUndo } from './useUndo';

/** Undo and redo of what is done in the sandbox. */
export function UndoButtons() {
  const { undo, redo } = useApp();
  return <UndoAndRedo {...useUndo()} onUndo={undo} onRedo={redo} />;
}
