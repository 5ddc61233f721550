import { useRef } from 'react';
import { Button } from '../../panels/controls/Button';
import styles from '../files/FileActions.module.css';
import { COMPARED_EXPORTS, exportCompared } from './exportCompared';

/** What of the comparison can be taken along; each closes the menu that it stands in. */
export function ExportActions() {
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul ref={list} className={styles.actions} aria-label="Export">
      {COMPARED_EXPORTS.map(({ id, name }) => (
        <li key={id}>
          <Button
            look="quiet"
            className={styles.action}
            onClick={() => {
              list.current?.closest<HTMLElement>('[popover]')?.hidePopover();
              exportCompared(id);
            }}
          >
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
