import { Suspense, useState } from 'react';
import type { Refusal } from '../models/model';
import { Button } from '../panels/controls/Button';
import styles from './ExportSam.module.css';
import { lazyPart } from './lazyPart';
import { useApp } from './store';

const TemplateDialog = lazyPart(
  async () => (await import('../panels/template/TemplateDialog')).TemplateDialog,
);

const NO_REFUSALS: readonly Refusal[] = [];

/** Opens the settings of this page's scenario as a SAM template. */
export function ExportSam() {
  const { scenario, run } = useApp();
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button onClick={() => open(true)}>
        <span>
          <span className={styles.verb}>Export </span>SAM
        </span>
      </Button>
      {isOpen && (
        <Suspense>
          <TemplateDialog
            scenario={scenario}
            refusals={run?.refusals ?? NO_REFUSALS}
            onClose={() => open(false)}
          />
        </Suspense>
      )}
    </>
  );
}
