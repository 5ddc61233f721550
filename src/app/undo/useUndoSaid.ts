import { use, useEffect, useState } from 'react';
import { modelOf } from '../../models';
import { interventionsOf } from '../../panels/interventions/load';
import { type App, useApp } from '../store';
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
        const move = moveBetween(before, now);
        say(move ? `${move.is}: ${changeName(move.from, move.to, can)}` : '');
      }),
    [can],
  );
  return said;
}

/** Which way the history was gone, and the change that was undone or redone; null for a new one. */
function moveBetween({ history: before }: App, now: App) {
  const { past, future } = now.history;
  const [undone] = future;
  if (undone && future.length > before.future.length)
    return { is: 'Undone', from: now, to: undone } as const;
  const from = past.at(-1);
  const isRedone = before.future[0]?.scenario === now.scenario && past.length > before.past.length;
  return isRedone && from ? ({ is: 'Redone', from, to: now } as const) : null;
}
