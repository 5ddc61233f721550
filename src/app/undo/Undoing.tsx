import { useApp } from '../store';
import { useUndoKeys } from './useUndoKeys';
import { useUndoSaid } from './useUndoSaid';

/** Listens to the keys for undo and redo, and tells a screen reader what they did. */
export function Undoing() {
  useUndoKeys(useApp.getState());
  return (
    <p className="visually-hidden" role="status" aria-label="Undo and redo">
      {useUndoSaid()}
    </p>
  );
}
