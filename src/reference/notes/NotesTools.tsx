import { Search } from 'lucide-react';
import { useId } from 'react';
import { AREAS, CORRECTION_KINDS, type CorrectionKind } from '../../aws/corrections/correction';
import { Select } from '../../panels/controls/Select';
import { Switch } from '../../panels/controls/Switch';
import styles from './NotesTools.module.css';
import type { Note, NoteFilter } from './noteFilter';

const AREA_CHOICES = [
  { value: null, name: 'All areas' },
  ...AREAS.map((area) => ({ value: area, name: area })),
];

interface NotesToolsProps {
  readonly notes: readonly Note[];
  readonly filter: NoteFilter;
  readonly onNarrow: (change: Partial<NoteFilter>) => void;
  /** How many are shown now. */
  readonly shown: number;
}

/** Finds notes by words, area and kind, and says how many there are. */
export function NotesTools({ notes, filter, onNarrow, shown }: NotesToolsProps) {
  const onlyRuns = useId();
  return (
    <search className={styles.tools} aria-label="Find notes">
      <label className={styles.search}>
        <Search size={15} aria-hidden />
        <input
          type="search"
          aria-label="Find in the notes"
          placeholder="Find in the notes"
          autoComplete="off"
          spellCheck={false}
          value={filter.query}
          onChange={(event) => onNarrow({ query: event.target.value })}
        />
      </label>
      <Select
        aria-label="Area"
        value={filter.area}
        options={AREA_CHOICES}
        onChoose={(area) => onNarrow({ area })}
      />
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">How they differ</legend>
        {(Object.keys(CORRECTION_KINDS) as CorrectionKind[]).map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            data-kind={kind}
            aria-pressed={filter.kind === kind}
            onClick={() => onNarrow({ kind: filter.kind === kind ? null : kind })}
          >
            {CORRECTION_KINDS[kind]}{' '}
            <span className={styles.count}>
              {notes.filter(({ correction }) => correction.kind === kind).length}
            </span>
          </button>
        ))}
      </fieldset>
      <label className={styles.runs} htmlFor={onlyRuns}>
        Only what a run shows
        <Switch
          id={onlyRuns}
          checked={filter.onlyRuns}
          onChange={(event) => onNarrow({ onlyRuns: event.target.checked })}
        />
      </label>
      <p className={styles.shown} role="status">
        {shown === notes.length ? `${shown} notes` : `${shown} of ${notes.length} notes`}
      </p>
    </search>
  );
}
