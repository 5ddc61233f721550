import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { moveBetween } from '../history';
import type { UndoActions } from '../undo/UndoAndRedo';
import { useUndoKeys } from '../undo/useUndoKeys';
import { redo, settle, undo } from './change';
import { changeName } from './changed';
import { compared } from './sideBySide';

const UNDOABLE = { undo, redo, settle };

/** What there is to undo and to redo of what is done in the comparison. */
export function useFourUndo(): UndoActions {
  const { wanted, history } = useStore(compared);
  const [before, after] = [history.past.at(-1), history.future[0]];
  return {
    undoes: wanted && before ? changeName(before, wanted) : null,
    redoes: wanted && after ? changeName(wanted, after) : null,
    onUndo: undo,
    onRedo: redo,
  };
}

/** Listens to the keys for undo and redo, and tells a screen reader what they did. */
export function FourUndoing() {
  const [said, say] = useState('');
  useUndoKeys(UNDOABLE);
  useEffect(
    () =>
      compared.subscribe(({ wanted, history }, before) => {
        if (!wanted || history === before.history) return;
        const isPresent = ({ scenarios }: typeof wanted) => scenarios === wanted.scenarios;
        const move = moveBetween(before.history, history, isPresent);
        if (!move) say('');
        else if (move.is === 'undone') say(`Undone: ${changeName(wanted, move.other)}`);
        else say(`Redone: ${changeName(move.other, wanted)}`);
      }),
    [],
  );
  return (
    <p className="visually-hidden" role="status" aria-label="Undo and redo">
      {said}
    </p>
  );
}
