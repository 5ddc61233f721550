import { useEffect, useMemo, useState } from 'react';
import type { OpenRun } from '../../playback/openRun';
import { candidatesOf, type LogFilter, wordsIn } from './entries';

/** Events whose sentences are read at once: more are read in portions, so that typing goes on. */
const PORTION = 10_000;

interface Entries {
  /** The `seq` of the events that pass, in order; those found so far while it goes on. */
  readonly entries: readonly number[];
  readonly isSearching: boolean;
}

/** How far a search has come. */
interface Progress {
  readonly candidates: readonly number[];
  readonly passes: ((seq: number) => boolean) | null;
  readonly found: readonly number[];
  readonly read: number;
}

/** The events that pass the filter. In a large run they are found bit by bit. */
export function useEntries(run: OpenRun, filter: LogFilter): Entries {
  const { text, subject, types, onlyProblems } = filter;
  const candidates = useMemo(
    () => candidatesOf(run, { subject, types, onlyProblems }),
    [run, subject, types, onlyProblems],
  );
  const passes = useMemo(() => wordsIn(run, text), [run, text]);
  const started = useMemo(
    () => read({ candidates, passes, found: [], read: 0 }),
    [candidates, passes],
  );
  const [later, setLater] = useState(started);
  const isOfThis = later.candidates === candidates && later.passes === passes;
  const progress = isOfThis && later.read >= started.read ? later : started;

  useEffect(() => {
    if (progress.read >= candidates.length) return;
    const portion = setTimeout(() => setLater(read(progress)));
    return () => clearTimeout(portion);
  }, [progress, candidates]);

  return { entries: progress.found, isSearching: progress.read < candidates.length };
}

/** Reads one portion more. */
function read({ candidates, passes, found, read: from }: Progress): Progress {
  if (!passes) return { candidates, passes, found: candidates, read: candidates.length };
  const until = Math.min(from + PORTION, candidates.length);
  const more = candidates.slice(from, until).filter(passes);
  return { candidates, passes, found: [...found, ...more], read: until };
}
