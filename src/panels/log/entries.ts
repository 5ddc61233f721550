import { bisectLeft } from 'd3-array';
import type { Subject } from '../../models/subject';
import type { OpenRun } from '../../playback/openRun';
import type { Step } from '../../playback/steps';

export interface LogFilter {
  /** Only sentences with these words; empty lets all pass. */
  readonly text: string;
  /** Only events about this; null lets all pass. */
  readonly subject: Subject | null;
  /** Only events of these types; null lets all pass. */
  readonly types: ReadonlySet<string> | null;
  /** Only events in which something goes wrong. */
  readonly onlyProblems: boolean;
}

type FilteredRun = Pick<OpenRun, 'trace' | 'sentence' | 'eventsOf' | 'problems'>;

/** The `seq` of the events that pass, whatever their words, in order. */
export function candidatesOf(
  run: FilteredRun,
  { subject, types, onlyProblems }: Omit<LogFilter, 'text'>,
): readonly number[] {
  const all = subject === null ? run.trace.map(({ seq }) => seq) : run.eventsOf(subject);
  const problems = onlyProblems ? new Set(run.problems.map(({ seq }) => seq)) : null;
  if (types === null && problems === null) return all;
  return all.filter(
    (seq) =>
      (types === null || types.has(run.trace[seq]?.type ?? '')) &&
      (problems === null || problems.has(seq)),
  );
}

/** Whether the sentence of an event has all the words, in any case and order. */
export function wordsIn(run: FilteredRun, text: string): ((seq: number) => boolean) | null {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return (seq) => {
    const sentence = run.sentence(seq).toLowerCase();
    return words.every((word) => sentence.includes(word));
  };
}

/** The row at which the log stands: the first of the step's, or else the last one before it. */
export function rowOfStep(entries: readonly number[], step: Step | undefined): number {
  if (!step) return 0;
  const row = bisectLeft(entries, step.first);
  const isOfStep = (entries[row] ?? Number.POSITIVE_INFINITY) <= step.last;
  return isOfStep ? row : Math.max(0, row - 1);
}

/** Where an event stands beside the step that is being shown. */
export type When = 'past' | 'present' | 'future';

export function whenOf(seq: number, step: Step | undefined): When {
  if (!step || seq > step.last) return 'future';
  return seq < step.first ? 'past' : 'present';
}
