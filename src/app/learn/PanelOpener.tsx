import { PanelBottomOpen } from 'lucide-react';
import { use } from 'react';
import type { LessonStep } from '../../lessons/lesson';
import { Button } from '../../panels/controls/Button';
import { OpenSheet } from '../openSheet';
import styles from './PanelOpener.module.css';

/** Opens what a step is about, where it does not open by itself: a sheet would cover the text. */
export function PanelOpener({ step }: { readonly step: LessonStep | undefined }) {
  const open = use(OpenSheet);
  const panel = step?.panel ?? (step?.look?.some(isSetting) ? 'settings' : undefined);
  if (!open || !panel) return null;
  return (
    <Button className={styles.opener} onClick={() => open(panel)}>
      <PanelBottomOpen size={15} aria-hidden /> Open {panel}
    </Button>
  );
}

function isSetting(mark: string): boolean {
  return mark.startsWith('setting:');
}
