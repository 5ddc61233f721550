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

/** Whoever has just come looks at what is there: what they may open next can wait. */
const LOAD_AHEAD_AFTER_MS = 3_000;

/**
 * Loads the other models one by one while there is time, so that opening a scenario of theirs is
 * instant. Each is a task of its own, and what is asked for meanwhile comes first.
 */
function loadAhead() {
  const left = cards.map(({ id }) => id);
  const loadNext = () => {
    const id = left.shift();
    if (id) loadModel(id).then(next, next);
  };
  // Safari has no idle callbacks.
  const next = () => {
    if (typeof requestIdleCallback === 'undefined') timer = setTimeout(loadNext);
    else requestIdleCallback(loadNext);
  };
  let timer = setTimeout(next, LOAD_AHEAD_AFTER_MS);
  return () => {
    left.length = 0;
    clearTimeout(timer);
  };
}
