import { use, useMemo } from 'react';
import { modelOf } from '../../models';
import { interventionsOf } from '../../panels/interventions/load';
import { useApp } from '../store';
import { changeName } from './changeName';

/** What there is to undo and to redo, in a few words; null for nothing. */
export interface Undo {
  readonly undoes: string | null;
  readonly redoes: string | null;
}

export function useUndo(): Undo {
  const { scenario, kept, origin, history } = useApp();
  const can = use(interventionsOf(modelOf(scenario)));
  return useMemo(() => {
    const present = { scenario, kept, origin };
    const [before, after] = [history.past.at(-1), history.future[0]];
    return {
      undoes: before ? changeName(before, present, can) : null,
      redoes: after ? changeName(present, after, can) : null,
    };
  }, [scenario, kept, origin, history, can]);
}
