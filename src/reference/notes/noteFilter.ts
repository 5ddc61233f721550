import type { Area, Correction, CorrectionKind } from '../../aws/corrections/correction';
import type { Entry } from '../sideBySide/entry';

/** Which notes are shown; null stands for any. */
export interface NoteFilter {
  readonly query: string;
  readonly area: Area | null;
  readonly kind: CorrectionKind | null;
  /** Only those that a run shows. */
  readonly onlyRuns: boolean;
}

export const EVERY_NOTE: NoteFilter = { query: '', area: null, kind: null, onlyRuns: false };

/** A correction, and what a run shows of it. */
export interface Note {
  readonly correction: Correction;
  readonly entry: Entry;
}

/** Whether a note is among those that are asked for: each word of the query is somewhere in it. */
export function isAskedFor({ correction, entry }: Note, filter: NoteFilter): boolean {
  const { n, area, kind, notes, today, since } = correction;
  if (filter.area !== null && filter.area !== area) return false;
  if (filter.kind !== null && filter.kind !== kind) return false;
  if (filter.onlyRuns && entry.is === 'not') return false;
  const shown = entry.is === 'not' ? entry.why : entry.look;
  const text = [`note ${n}`, area, notes, today, since, shown].join(' ').toLowerCase();
  const words = filter.query.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}
