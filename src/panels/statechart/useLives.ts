import { useLayoutEffect, useState } from 'react';
import { type Lives, livesOf } from '../../playback/lives';
import type { OpenRun } from '../../playback/openRun';
import { record } from './record';

/** What a run's machines lived through: on its way, there, or not to be had. */
export type RecordedLives =
  | { readonly is: 'working'; readonly share: number }
  | { readonly is: 'ready'; readonly lives: Lives }
  | { readonly is: 'failed'; readonly message: string };

const WORKING: RecordedLives = { is: 'working', share: 0 };

/** Has the run recorded while this is on screen; leaving ends it. */
export function useLives(run: OpenRun): RecordedLives {
  const [state, setState] = useState<{ readonly of: OpenRun; readonly is: RecordedLives } | null>(
    null,
  );
  // Before painting, so that a small run never flashes its waiting state.
  useLayoutEffect(() => {
    const say = (is: RecordedLives) => setState({ of: run, is });
    return record(run, {
      onProgress: (share) => say({ is: 'working', share }),
      onDone: (recording) => say({ is: 'ready', lives: livesOf(recording) }),
      onFailed: (message) => say({ is: 'failed', message }),
    });
  }, [run]);
  return state?.of === run ? state.is : WORKING;
}
