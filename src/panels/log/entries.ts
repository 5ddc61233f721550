import { bisectLeft } from 'd3-array';
import type { Subject } from '../../models/subject';
import type { OpenRun } from '../../playback/openRun';
import type { Step } from '../../playback/steps';

export interface LogFilter {
  /** Only sentences with these words; empty lets all pass. */
  readonly text: string;
  /** Only events about this; null lets all pass. */
  readonly subject: Subject | null;
}

/** The `seq` of the events that pass, in order. */
export function entriesOf(
  run: Pick<OpenRun, 'trace' | 'sentence' | 'eventsOf'>,
  { text, subject }: LogFilter,
): readonly number[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = (seq: number) => {
    const sentence = run.sentence(seq).toLowerCase();
    return words.every((word) => sentence.includes(word));
  };
  const all = subject === null ? run.trace.map(({ seq }) => seq) : run.eventsOf(subject);
  return words.length === 0 ? all : all.filter(passes);
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
