import { use, useEffect, useState } from 'react';
import { modelOf } from '../../models';
import { interventionsOf } from '../../panels/interventions/load';
import { moveBetween } from '../history';
import { useApp } from '../store';
import { changeName } from './changeName';

/** What was undone or redone last, in a few words; nothing once something else is done. */
export function useUndoSaid(): string {
  const model = modelOf(useApp((state) => state.scenario));
  const can = use(interventionsOf(model));
  const [said, say] = useState('');
  useEffect(
    () =>
      useApp.subscribe((now, before) => {
        if (now.history === before.history) return;
        const move = moveBetween(
          before.history,
          now.history,
          ({ scenario }) => scenario === now.scenario,
        );
        if (!move) say('');
        else if (move.is === 'undone') say(`Undone: ${changeName(now, move.other, can)}`);
        else say(`Redone: ${changeName(move.other, now, can)}`);
      }),
    [can],
  );
  return said;
}
