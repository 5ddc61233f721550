import { useRef } from 'react';
import { csvOf } from '../../exports/csv';
import { Button } from '../../panels/controls/Button';
import type { Row } from '../../panels/sideBySide/rows';
import { download } from '../files/download';
import styles from '../files/FileActions.module.css';
import { compared } from './sideBySide';

/** What of the comparison can be taken along; each closes the menu that it stands in. */
export function ExportActions({ rows }: { readonly rows: readonly Row[] }) {
  const list = useRef<HTMLUListElement>(null);
  const saveTable = () => {
    list.current?.closest<HTMLElement>('[popover]')?.hidePopover();
    const { now } = compared.getState();
    if (!now) return;
    const names = now.columns.map(({ run }) => run.model.name);
    const lines = rows.map(({ label, cells }) => [
      label,
      ...cells.map(({ parts, note }) =>
        [...parts.map(({ text }) => text), note].filter(Boolean).join('; '),
      ),
    ]);
    download(`redrive-${now.fault}.csv`, csvOf([['', ...names], ...lines]), 'text/csv');
  };
  return (
    <ul ref={list} className={styles.actions} aria-label="Export">
      <li>
        <Button look="quiet" className={styles.action} onClick={saveTable}>
          Table as CSV
        </Button>
      </li>
    </ul>
  );
}
