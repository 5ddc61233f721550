import { RotateCcw, Search } from 'lucide-react';
import { Button } from '../controls/Button';
import type { ChangeAll } from './change';
import styles from './SettingsHead.module.css';
import { type Entry, isChanged, type Unchanged, unchangedOf } from './sections';
import { useSettingsView } from './settingsView';

interface SettingsHeadProps {
  readonly entries: readonly Entry[];
  readonly unchanged: Unchanged;
  readonly hasTemplate: boolean;
  readonly onChangeAll: ChangeAll;
}

const RESETS: Readonly<Record<Unchanged, string>> = {
  default: 'Reset all to defaults',
  origin: 'Reset all to how it began',
};

/** Finds a setting, says how many are changed, and puts them all back. */
export function SettingsHead(props: SettingsHeadProps) {
  const { entries, unchanged, hasTemplate, onChangeAll } = props;
  const { query, onlyChanged, isTemplate, search, showOnly, showTemplate } = useSettingsView();
  const changed = entries.filter(isChanged).map(({ path }) => path);
  const reset = RESETS[unchanged];
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <label className={styles.search}>
          <Search size={14} aria-hidden />
          <input
            type="search"
            aria-label="Find a setting"
            placeholder="Find a setting"
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => search(event.target.value)}
          />
        </label>
        {hasTemplate && (
          <Button
            className={styles.template}
            aria-label="As SAM"
            aria-pressed={isTemplate}
            title="The settings as a SAM template"
            onClick={() => showTemplate(!isTemplate)}
          >
            SAM
          </Button>
        )}
      </div>
      <div className={styles.changed}>
        <Button
          look="quiet"
          className={styles.only}
          aria-pressed={onlyChanged !== null}
          title="Show only what is changed"
          disabled={changed.length === 0 && onlyChanged === null}
          onClick={() => showOnly(onlyChanged === null ? changed : null)}
        >
          {changed.length === 0 ? 'Nothing changed' : `Only the ${changed.length} changed`}
        </Button>
        <Button
          look="quiet"
          className={styles.reset}
          aria-label={reset}
          title={`${reset}; undo brings everything back`}
          disabled={changed.length === 0}
          onClick={() => onChangeAll(unchangedOf(entries))}
        >
          <RotateCcw size={13} aria-hidden /> Reset all
        </Button>
      </div>
    </div>
  );
}
