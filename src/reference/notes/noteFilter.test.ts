import { describe, expect, it } from 'vitest';
import { corrections } from '../../aws/corrections';
import { sideBySide } from '../sideBySide';
import { EVERY_NOTE, isAskedFor, type Note, type NoteFilter } from './noteFilter';

const notes: readonly Note[] = corrections.flatMap((correction) => {
  const entry = sideBySide.find(({ n }) => n === correction.n);
  return entry ? [{ correction, entry }] : [];
});

const found = (filter: Partial<NoteFilter>) =>
  notes
    .filter((note) => isAskedFor(note, { ...EVERY_NOTE, ...filter }))
    .map(({ correction }) => correction.n);

describe('finding notes', () => {
  it('shows all of them when nothing is asked for', () => {
    expect(found({})).toHaveLength(corrections.length);
  });

  it('finds by words in any order, whatever their case', () => {
    expect(found({ query: 'TIMEOUT visibility ' })).toEqual([13, 14, 15]);
    expect(found({ query: 'note 27' })).toEqual([27]);
    expect(found({ query: 'nowhere at all' })).toEqual([]);
  });

  it('narrows down by area, kind and whether a run shows it, all at once', () => {
    expect(found({ area: 'Synchronous' })).toEqual([8, 9]);
    expect(found({ area: 'Streams and Kinesis', kind: 'wrong' })).toEqual([23, 27]);
    expect(found({ area: 'Streams and Kinesis', kind: 'wrong', onlyRuns: true })).toEqual([]);
  });
});
