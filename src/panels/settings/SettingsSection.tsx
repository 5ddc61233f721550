import { ChevronDown, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './SettingsSection.module.css';
import { isChanged, type Section } from './sections';
import { useSettingsView } from './settingsView';

interface SettingsSectionProps {
  readonly section: Section;
  /** Something is being looked for: what was found is shown even where it was folded up. */
  readonly isSearched: boolean;
  readonly children: ReactNode;
}

/** Settings that belong together, which can be folded up. */
export function SettingsSection({ section, isSearched, children }: SettingsSectionProps) {
  const { folded, fold } = useSettingsView();
  const isOpen = isSearched || !folded.has(section.id);
  const changed = section.entries.filter(isChanged).length;
  return (
    <details
      className={styles.section}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (!isSearched) fold(section.id, !currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <h3 className={styles.title}>{section.title}</h3>
        {changed > 0 && <span className={styles.changed}>{changed} changed</span>}
        <ChevronDown className={styles.arrow} size={14} aria-hidden />
      </summary>
      {isOpen && section.fixed !== undefined && (
        <p className={styles.fixed}>
          <Lock size={12} aria-hidden /> {section.fixed}
        </p>
      )}
      {isOpen && children}
    </details>
  );
}
