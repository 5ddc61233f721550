import { RotateCcw, Search } from 'lucide-react';
import { Button } from '../controls/Button';
import type { ChangeAll } from './change';
import styles from './SettingsHead.module.css';
import { defaultsOf, type Entry, isChanged } from './sections';
import { useSettingsView } from './settingsView';

interface SettingsHeadProps {
  readonly entries: readonly Entry[];
  readonly onChangeAll: ChangeAll;
}

/** Finds a setting, says how many are changed, and puts them all back. */
export function SettingsHead({ entries, onChangeAll }: SettingsHeadProps) {
  const { query, onlyChanged, isTemplate, search, showOnly, showTemplate } = useSettingsView();
  const changed = entries.filter(isChanged).map(({ path }) => path);
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
        <Button
          className={styles.template}
          aria-label="As SAM"
          aria-pressed={isTemplate}
          title="The settings as a SAM template"
          onClick={() => showTemplate(!isTemplate)}
        >
          SAM
        </Button>
      </div>
      <div className={styles.changed}>
        <Button
          look="quiet"
          className={styles.only}
          aria-pressed={onlyChanged !== null}
          title="Show only what is not as it is by default"
          disabled={changed.length === 0 && onlyChanged === null}
          onClick={() => showOnly(onlyChanged === null ? changed : null)}
        >
          {changed.length === 0 ? 'Nothing changed' : `Only the ${changed.length} changed`}
        </Button>
        <Button
          look="quiet"
          className={styles.reset}
          aria-label="Reset all to defaults"
          title="Reset all to defaults; undo brings everything back"
          disabled={changed.length === 0}
          onClick={() => onChangeAll(defaultsOf(entries))}
        >
          <RotateCcw size={13} aria-hidden /> Reset all
        </Button>
      </div>
    </div>
  );
}
