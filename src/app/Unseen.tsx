import { Suspense, useEffect } from 'react';
import { cards, loadModel } from '../models';
import { FileDrop } from './files/FileDrop';
import { Printing } from './print/Printing';
import { StepSaid } from './StepSaid';
import { attention, useApp } from './store';
import { Undoing } from './undo/Undoing';
import { useLookAwayKey } from './useLookAwayKey';

/** What is not seen: what is said, and what waits for the learner to do something with the browser. */
export function Unseen() {
  const { run, keptRun } = useApp();
  useLookAwayKey(attention);
  useEffect(loadAhead, []);
  return (
    <>
      <Suspense>
        <Undoing />
      </Suspense>
      {run && <StepSaid run={run} kept={keptRun} />}
      <FileDrop />
      <Printing />
    </>
  );
}

/** Loads the other models while there is time, so that opening a scenario of theirs is instant. */
function loadAhead() {
  for (const { id } of cards) loadModel(id).catch(() => undefined);
}
