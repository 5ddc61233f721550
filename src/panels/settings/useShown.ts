import { type RefObject, useEffect } from 'react';
import type { Section } from './sections';
import { useSettingsView } from './settingsView';

/**
 * Brings the settings that a lesson speaks of into view, also where they were folded up or left out
 * of what is shown.
 *
 * @param shown their paths; each new list is brought into view once
 */
export function useShown(
  panel: RefObject<HTMLElement | null>,
  shown: readonly string[],
  sections: readonly Section[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a value that changes moves nothing
  useEffect(() => {
    if (shown.length === 0) return;
    const { search, showOnly, showTemplate, fold } = useSettingsView.getState();
    search('');
    showOnly(null);
    showTemplate(false);
    for (const { id, entries } of sections)
      if (entries.some(({ path }) => shown.includes(path))) fold(id, false);
    // What was folded up is there in the next frame.
    const frame = requestAnimationFrame(() =>
      panel.current?.querySelector('[data-shown="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [panel, shown]);
}
